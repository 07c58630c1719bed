import type { Skill } from '../../machines/coach/assess.js';

/** Words of the report of a practice. */
export interface ReportStrings {
  readonly name: string;
  readonly back: string;
  /** One sentence that is true and kind. */
  readonly kind: {
    /** Somebody else was let in: and it was made safe again, or not yet. */
    readonly danger: string;
    readonly inside: string;
    readonly onTheWay: string;
    /** Somewhere off the way, by the letter of that detour. */
    readonly inDetour: (letter: string) => string;
    /** Only other people can help on. */
    readonly exit: string;
    readonly straight: string;
    readonly straightHelped: string;
    /** Most of it was played by the practice. */
    readonly watched: string;
    readonly alone: (detours: number) => string;
    readonly helped: (detours: number) => string;
    /** A detour is not over, and the goal was reached all the same. */
    readonly around: (detours: number) => string;
  };
  readonly facts: {
    readonly of: (some: number, all: number) => string;
    readonly stepsAlone: string;
    readonly stepsDone: string;
    /** Of who only watched. */
    readonly stepsSeen: string;
    readonly detours: (count: number) => string;
    readonly acts: (count: number) => string;
    readonly clock: string;
    /** The goal that nobody else is let in, and what became of it. */
    readonly safety: string;
    readonly kept: string;
    readonly failed: string;
  };
  readonly route: {
    readonly title: string;
    /** Before the name of a stop that was not reached. */
    readonly todo: string;
    /** What the numbers along the route are: where the clock stood still, and where it ran. */
    readonly still: string;
    readonly ran: string;
    /** The beginning of a long run was shortened, with so many detours in it. */
    readonly folded: (detours: number) => string;
    /** What happened in that beginning: short names. */
    readonly there: (names: string) => string;
    readonly at: (act: number) => string;
    readonly code: string;
    /** The code in a few signs. */
    readonly qr: string;
    /** With what a long name of a stop may begin on another line. */
    readonly parts: readonly string[];
    readonly number: (digits: string) => string;
    readonly detour: (letter: string) => string;
  };
  readonly good: {
    readonly title: string;
    readonly arrived: string;
    /** The goal was reached before one's eyes. */
    readonly watched: string;
    /** Where there is nothing else to say yet. */
    readonly begun: string;
    readonly guarded: string;
    readonly skills: Readonly<Record<Skill, string>>;
    readonly alone: string;
    readonly helped: string;
  };
  readonly detours: {
    readonly title: string;
    readonly none: string;
    /** A wander that has no other name, by the name of the device. */
    readonly wander: (device: string) => string;
    /** What gave it away, by the name of the device: what was done there, or what it showed by itself. */
    readonly done: (device: string) => string;
    readonly seen: (device: string) => string;
    readonly typed: (typed: string, shown: string) => string;
    readonly alone: string;
    readonly helped: string;
    /** It is so still. */
    readonly open: string;
    /** The name of the detour stands behind it, and what is said then. */
    readonly again: string;
    readonly practising: (name: string) => string;
  };
  readonly next: {
    readonly title: string;
    readonly detour: (letter: string) => string;
    readonly unfinished: string;
    readonly goOn: string;
    readonly exit: string;
    readonly safer: string;
    /** After watching. */
    readonly alone: string;
    readonly lessHelp: string;
    readonly further: string;
    readonly self: string;
    readonly again: string;
  };
  readonly print: string;
  readonly share: {
    readonly title: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly failed: string;
  };
}
