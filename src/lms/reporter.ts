import type { HelpGiven } from '../../machines/world/journal.js';
import type { Goal } from '../../machines/coach/assess.js';

/** What an earlier visit left with the learning system, and in which way this one was opened. */
export interface Earlier {
  /** Where the practice was left, as a journal; null where there is none. */
  readonly journal: string | null;
  /** In a review or a browse nothing of what is done is kept. A session that `ended` can only be started again elsewhere. */
  readonly mode: 'normal' | 'review' | 'browse' | 'ended';
  /** Where the learner goes when they stop, as the learning system wishes. */
  readonly exitTo?: string;
}

/** What is said of an attempt: codes and numbers, nothing personal. */
export interface Attempt {
  readonly journal: string;
  /** 0 to 1. */
  readonly progress: number;
  readonly completed: boolean;
  /** Null where nothing is passed or failed. */
  readonly passed: boolean | null;
  /** 0 to 100; null until the attempt is over, and where nothing is scored. */
  readonly score: number | null;
  readonly goals: readonly { readonly id: Goal['id']; readonly reached: boolean; readonly help: HelpGiven }[];
  /** Time that the page was visible, in milliseconds. */
  readonly activeMs: number;
}

/** Says of an attempt what a learning system wants to know, in its own way. None of these throws. */
export interface Reporter {
  /**
   * Starts the session, once; what an earlier one left, or null where no learning system answers. `onLost` is told when
   * something could not be kept.
   */
  readonly open: (onLost?: () => void) => Promise<Earlier | null>;
  /** Writes the newest attempt and has it kept. A session calls it on a milestone, and when the page is hidden. */
  readonly report: (attempt: Attempt) => void;
  /** Writes the newest attempt, if there is one, and ends the session; what is called afterwards does nothing. */
  readonly close: (how: 'suspended' | 'done', newest: Attempt | null) => void;
}
