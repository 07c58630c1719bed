import type { RequestId } from '../../machines/cases/case.js';
import type { CaseProblem } from '../../machines/cases/check-case.js';
import type { TextProblem } from '../../machines/cases/read-case.js';
import type { Story } from '../../machines/cases/story.js';

/** Words of the page on which somebody makes a case of their own, and a set of cases. */
export interface CaseMakerStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly what: string;
  readonly causes: string;
  readonly practice: string;
  /** No practice has these causes together. */
  readonly noPractice: string;
  readonly channel: string;
  readonly moment: string;
  /** The moment at which it shows first. */
  readonly asItShows: string;
  readonly untilStop: (stop: string) => string;
  readonly story: string;
  readonly fields: { readonly [F in Exclude<keyof Story, 'asks'>]: string };
  readonly request: string;
  readonly requests: { readonly [R in RequestId]: string };
  readonly noRequest: string;
  readonly asks: string;
  readonly answers: string;
  readonly answersHow: string;
  readonly unknown: string;
  readonly vague: (answer: string) => string;
  readonly wrong: (answer: string) => string;
  readonly tells: string;
  readonly check: string;
  readonly checking: string;
  readonly empty: string;
  readonly good: (steps: number, others: number) => string;
  readonly problems: {
    readonly [P in CaseProblem['code']]: string;
  };
  readonly alike: (causes: string) => string;
  readonly attempt: string;
  readonly save: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: string;
  readonly textProblems: { readonly [P in TextProblem['code']]: string };
  readonly set: string;
  readonly setHow: string;
  readonly addOwn: string;
  readonly addOurs: string;
  readonly remove: (name: string) => string;
  readonly copySet: string;
}
