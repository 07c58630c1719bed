import type { Goal } from '../../machines/coach/assess.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';

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
