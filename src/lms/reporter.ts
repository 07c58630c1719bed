import type { HelpGiven } from '../../machines/world/journal.js';
import type { Goal } from '../../machines/coach/assess.js';

/** What an earlier visit left with the learning system. */
export interface Earlier {
  /** Where the practice was left, as a journal; null where there is none. */
  readonly journal: string | null;
  /** In a review or a browse nothing of what is done is kept. */
  readonly mode: 'normal' | 'review' | 'browse';
}

/** What is said of an attempt: codes and numbers, nothing personal. */
export interface Attempt {
  readonly journal: string;
  /** 0 to 1. */
  readonly progress: number;
  readonly completed: boolean;
  /** Null where nothing is passed or failed. */
  readonly passed: boolean | null;
  /** 0 to 100; null until the attempt is over. */
  readonly score: number | null;
  readonly goals: readonly { readonly id: Goal['id']; readonly reached: boolean; readonly help: HelpGiven }[];
  /** Time that the page was visible, in milliseconds. */
  readonly activeMs: number;
}

/** Says of an attempt what a learning system wants to know, in its own way. */
export interface Reporter {
  /** Starts the session; what an earlier one left, or null where no learning system answers. */
  readonly open: () => Promise<Earlier | null>;
  /** Keeps the newest attempt; it is committed on a milestone and when the page is hidden. */
  readonly report: (attempt: Attempt) => void;
  /** Ends the session, once. */
  readonly close: (how: 'suspended' | 'done') => void;
}
