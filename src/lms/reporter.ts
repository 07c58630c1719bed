import type { Attempt } from '../embed/attempt.js';
import type { PracticeEvent } from '../player/events.js';

export type { Attempt, GoalTold } from '../embed/attempt.js';

/** What an earlier visit left with the learning system, and in which way this one was opened. */
export interface Earlier {
  /** Where the practice was left, as a journal; null where there is none. */
  readonly journal: string | null;
  /** In a review or a browse nothing of what is done is kept. A session that `ended` can only be started again elsewhere. */
  readonly mode: 'normal' | 'review' | 'browse' | 'ended';
  /** How well an earlier attempt went that the learning system has; what is worse does not take its place. */
  readonly result?: Pick<Attempt, 'passed' | 'score'>;
  /** Who passed is told of no more: also a better result afterwards does not take the place of the one that passed. */
  readonly passesOnce?: true;
  /** The score that the learning system asks to pass, 0 to 100; it counts before that of the lesson. */
  readonly asks?: number;
  /** Where the learner goes when they stop, as the learning system wishes. */
  readonly exitTo?: string;
}

/** Says of an attempt what a learning system wants to know, in its own way. None of these throws. */
export interface Reporter {
  /**
   * Starts the session, once; what an earlier one left, or null where no learning system answers. `onLost` is told when
   * something could not be kept, and when all is kept again.
   */
  readonly open: (onLost?: (lost: boolean) => void) => Promise<Earlier | null>;
  /** Hears each event as it comes, with the attempt before and after it; for who tells at once. Called until the session is ended. */
  readonly hear?: (event: PracticeEvent, before: Attempt, now: Attempt) => void;
  /** Writes the newest attempt and has it kept. A session calls it on a milestone, and when the page is hidden. */
  readonly report: (attempt: Attempt) => void;
  /** Writes the newest attempt, if there is one, and ends the session; what is called afterwards does nothing. */
  readonly close: (how: 'suspended' | 'done', newest: Attempt | null) => void;
}
