import type { SlipNames } from './exercises.js';

/** Why something that was given does not count. */
export type UnreadProblem = 'noRun' | 'damaged' | 'otherVersion' | 'helpCode' | 'tooLarge' | 'notText' | 'unreadable';

/** Words of the page that sums up what a class did. */
export interface ClassStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** How a learner shares what they did. */
  readonly how: string;
  readonly give: {
    readonly title: string;
    readonly label: string;
    readonly files: string;
    readonly clear: string;
    readonly counted: (runs: number) => string;
    readonly double: (runs: number) => string;
    /** Runs that the coach played while somebody watched. */
    readonly watched: (runs: number) => string;
    /** Before the names of files that were added. */
    readonly added: (names: string) => string;
  };
  /** The way to the page that shows these to a class. */
  readonly show: string;
  readonly unread: {
    readonly title: string;
    readonly problems: Readonly<Record<UnreadProblem, string>>;
    readonly more: (lines: number) => string;
  };
  readonly sum: {
    readonly title: string;
    readonly none: string;
    readonly practice: string;
    readonly runs: string;
    readonly arrived: string;
    readonly straight: string;
    readonly detours: string;
    readonly noDetours: string;
    /** Behind the name of a detour that a practice began with. */
    readonly given: string;
    readonly detour: string;
    readonly people: string;
    /** Some of all who practised. */
    readonly of: (some: number, all: number) => string;
    readonly times: string;
    readonly alone: string;
    readonly helped: string;
    readonly open: string;
    readonly folded: string;
    readonly wander: string;
    readonly csv: string;
    readonly file: string;
    readonly picture: string;
    readonly print: string;
  };
}

/** With the short names of what went wrong, which other pages say as well. */
export interface ClassWords {
  readonly t: ClassStrings;
  readonly slips: SlipNames;
}
