import type { CaseId } from '../../machines/cases/case.js';
import type { CauseId } from '../../machines/cases/causes.js';
import type { Findings } from '../../machines/cases/looks.js';

/** A learner at the desk. Everybody is called De Vries here, because the account on the devices is one. */
export interface CasePerson {
  readonly name: string;
  /** Who it is and where they are. */
  readonly about: string;
  /** What they say, in their own words. */
  readonly says: string;
  readonly wants: string;
}

/** What is looked at: what the helper asks, and what is seen. */
export type LookWords = {
  readonly [L in keyof Findings]: {
    readonly ask: (name: string) => string;
    readonly found: { readonly [F in Findings[L]]: string };
  };
};

/** Words of the help desk, where one learns to help others. */
export interface DeskStrings {
  readonly title: string;
  readonly lead: string;
  /** Where the list of cases leads back to. */
  readonly leave: string;
  /** The way to the page on which a practice is put in a course. */
  readonly lesson: string;
  readonly toList: string;
  readonly caseOf: (n: number, total: number) => string;
  readonly solved: string;
  readonly people: { readonly [C in CaseId]: CasePerson };
  readonly regions: { readonly panel: string };
  /** The two halves of the page where there is room for one. */
  readonly views: { readonly panel: string; readonly devices: string };
  readonly devices: { readonly laptop: (name: string) => string; readonly phone: (name: string) => string };
  readonly looks: LookWords;
  readonly check: string;
  readonly checked: (n: number, total: number) => string;
  readonly look: string;
  readonly which: string;
  readonly causes: { readonly [C in CauseId]: { readonly name: string; readonly would: string } };
  readonly name: string;
  readonly nameFirst: string;
  readonly cardFirst: (name: string) => string;
  readonly notThis: string;
  /** Where something speaks against it that was not looked at yet. */
  readonly lookThere: (ask: string) => string;
  /** What speaks against it: the question, and what is seen. */
  readonly seen: (ask: string, found: string) => string;
  readonly found: string;
  readonly mend: (name: string) => string;
  readonly works: string;
  readonly notYet: (name: string) => string;
  readonly undo: string;
  readonly watching: string;
  readonly shows: (name: string) => string;
  readonly showsWhy: (name: string) => string;
  readonly lookWhy: string;
  readonly handsOff: (name: string) => string;
  readonly tell: (name: string) => string;
  readonly mended: string;
  readonly mendedWhy: string;
  /** It was checked. */
  readonly ended: string;
  readonly endedWhy: string;
  readonly done: (name: string) => string;
  readonly remember: string;
  readonly counts: {
    readonly looks: (n: number) => string;
    readonly named: (n: number) => string;
    readonly presses: (name: string, n: number) => string;
    readonly expert: (n: number) => string;
  };
  readonly next: string;
  readonly again: string;
}
