import type { Case } from './case.js';

/** What who made a case wrote about its learner. It is shown and never read here. */
export interface Story {
  readonly name: string;
  /** Who it is and where they are. */
  readonly about: string;
  /** What they say or write, in their own words. */
  readonly says: string;
  readonly wants: string;
  /** What they ask that may not be done; null where they ask nothing of the kind. */
  readonly asks: string | null;
}

/** A case that somebody made, with its story in their own language. */
export interface OwnCase {
  readonly one: Case;
  readonly story: Story;
}
