import type { ScenarioId } from '../../machines/scenarios/index.js';

/** What a lesson in a course is called, and what an author and a learner read of it there. */
export interface PackageStrings {
  readonly titles: Readonly<Record<ScenarioId, string>>;
  readonly descriptions: Readonly<Record<ScenarioId, string>>;
  /** For a browser that runs no scripts. */
  readonly noScript: string;
}
