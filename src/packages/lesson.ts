import type { Dial } from '../../machines/coach/dial.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';

/** In what a lesson is delivered. */
export type Format = 'scorm12' | 'scorm2004' | 'cmi5' | 'h5p' | 'web' | 'html';

/** To whom the page of a lesson reports. */
export type ReportsTo = 'scorm12' | 'scorm2004' | 'cmi5' | 'h5p' | 'postMessage' | 'nobody';

/** One practice as an author put it in a course: what the page of a package reads, as JSON. */
export interface Lesson {
  readonly scenario: ScenarioId;
  readonly conditions?: readonly ConditionId[];
  /** What the learner has just done wrong as it begins. */
  readonly slip?: SlipId;
  readonly phone?: PhoneKind;
  readonly coach: Dial;
  readonly locale: Locale;
  readonly profile?: WrittenProfile;
  /** The score that is asked to pass, 0 to 100; none: who reaches the goal is done, and nothing is passed or failed. */
  readonly pass?: number;
  readonly reportsTo: ReportsTo;
  /** Names the lesson among all others, and stays the same in a new edition: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
}
