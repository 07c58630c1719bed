import type { Goal } from '../../machines/coach/assess.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';

/** What an earlier visit left with the learning system, and in which way this one was opened. */
export interface Earlier {
  /** Where the practice was left, as a journal; null where there is none. */
  readonly journal: string | null;
  /** In a review or a browse nothing of what is done is kept. A session that `ended` can only be started again elsewhere. */
  readonly mode: 'normal' | 'review' | 'browse' | 'ended';
  /** How well an earlier attempt went that the learning system has; what is worse does not take its place. */
  readonly result?: Pick<Attempt, 'passed' | 'score'>;
  /** The score that the learning system asks to pass, 0 to 100; it counts before that of the lesson. */
  readonly asks?: number;
  /** Where the learner goes when they stop, as the learning system wishes. */
  readonly exitTo?: string;
}

/** How a goal was come to. */
export interface GoalTold extends Pick<Goal, 'id' | 'reached' | 'help'> {
  /** It was reached with no more help than the lesson gives; where nothing is scored, that it was reached. */
  readonly counts: boolean;
  /** What of the catalogue went wrong on the way to it, each time that it did. */
  readonly mistakes: readonly CatalogueId[];
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
  /** None until the attempt is over, and where the part of the program that assesses it could not be fetched. */
  readonly goals: readonly GoalTold[];
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
