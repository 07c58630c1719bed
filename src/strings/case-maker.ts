import type { Case, RequestId } from '../../machines/cases/case.js';
import type { TextProblem } from '../../machines/cases/read-case.js';
import type { Story } from '../../machines/cases/story.js';

/** Words of the page on which somebody makes a case of their own, and a set of cases. */
export interface CaseMakerStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly what: string;
  readonly causes: string;
  /** Why another cause cannot be chosen beside the one that was. */
  readonly notWith: (cause: string) => string;
  readonly practice: string;
  /** Why what was chosen is no case yet, with what to do. */
  readonly lacks: {
    readonly practice: string;
    readonly nothingWrong: string;
    readonly tooMuch: (causes: string) => string;
  };
  readonly channel: string;
  readonly moment: string;
  /** The moment at which it shows first. */
  readonly asItShows: string;
  readonly untilStop: (stop: string) => string;
  /** Why a moment cannot be chosen. */
  readonly momentNot: { readonly never: string; readonly notWrong: string };
  /** The deeds of a file that no choice of the form leads to. */
  readonly asInFile: string;
  /** Putting it together by hand. */
  readonly hand: {
    readonly title: string;
    readonly how: string;
    readonly conditions: string;
    readonly faults: string;
    /** Conditions that are nothing of the catalogue. */
    readonly plain: { readonly atSchool: string; readonly beforeDate: string };
    /** What cannot be at all in this practice, or on this phone. */
    readonly notHere: (names: string) => string;
    readonly full: string;
    readonly slip: string;
    readonly noSlip: string;
    readonly cannotSlip: string;
    /** What is wrong, as it follows from what was chosen. */
    readonly follows: (causes: string) => string;
  };
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
  /** Why a case is refused, with what to do. */
  readonly problems: {
    readonly cannotBegin: string;
    readonly cannotHappen: string;
    readonly notThere: (causes: string) => string;
    readonly more: (causes: string) => string;
    readonly unsolvable: string;
    /** With what else it can be; empty where that is nothing in particular. */
    readonly undecidable: (others: string) => string;
  };
  /** What of the story lacks. */
  readonly toWrite: (fields: string) => string;
  readonly short: { readonly [F in keyof Story]: string };
  readonly preview: {
    readonly title: string;
    readonly nothing: string;
    /** Who has no name yet. */
    readonly somebody: string;
    /** What opens the screens where a helper sees nothing. */
    readonly peek: string;
    readonly unseen: string;
    readonly questions: string;
  };
  /** What is done with a case that can be. */
  readonly done: string;
  readonly notYet: string;
  readonly attempt: string;
  readonly save: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: string;
  readonly textProblems: { readonly [P in Exclude<TextProblem['code'], 'field'>]: string };
  /** What stands in a field of a case cannot be. */
  readonly wrongField: (field: string) => string;
  readonly fieldNames: { readonly [F in keyof Case | keyof Story]: string };
  /** What is wrong with one of a set; and how many there are. */
  readonly inSet: (place: number, problem: string) => string;
  readonly setOpened: (n: number) => string;
  /** What files are called. */
  readonly fileOfCase: string;
  readonly fileOfSet: string;
  readonly fresh: string;
  readonly set: string;
  readonly setHow: string;
  readonly addOwn: string;
  readonly addOurs: string;
  readonly remove: (name: string) => string;
  readonly edit: (name: string) => string;
  readonly copySet: string;
  readonly saveSet: string;
  readonly setFull: (most: number) => string;
}
