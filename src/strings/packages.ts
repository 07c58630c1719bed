import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { SlipNames } from './exercises.js';

/** What a lesson in a course is called, and what an author and a learner read of it there. */
export interface PackageStrings {
  readonly titles: Readonly<Record<ScenarioId, string>>;
  readonly descriptions: Readonly<Record<ScenarioId, string>>;
  /** Behind a title: where it is, and what goes wrong. */
  readonly atSchool: string;
  readonly problems: SlipNames;
  /** For a browser that runs no scripts. */
  readonly noScript: string;
}
