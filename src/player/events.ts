import type { Assessment } from '../../machines/coach/assess.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { DetourKind } from '../../machines/coach/signs.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, ScenarioId, StopId } from '../../machines/scenarios/index.js';

/**
 * What a practice tells the page that it stands in. A journal is all it takes to go on later.
 *
 * `ready` is told once. `progress` tells every change, also back: by undoing, beginning again, or taking up after an
 * error; never the same twice. `mistake` tells what the catalogue (docs/coverage.md) knows, once when it begins, after the `progress` of the
 * press that began it; undone and done again it is no other. `completed` is told once for each practice that is begun, the first time its goal is
 * reached: undoing and reaching it again tells no second one, beginning again does. A journal that starts at the goal
 * was completed before. It comes a moment after the `progress` that says so. `failed` tells an error that a screen or the
 * model threw: the learner reads a sentence and can go on, the page around it can keep what went wrong.
 */
export type PracticeEvent =
  | { readonly type: 'ready'; readonly journal: string }
  | {
      readonly type: 'progress';
      /** The next stop, or null when the goal is reached. */
      readonly stop: StopId | null;
      /** How many stops lie behind the learner. A mistake can bring one back. */
      readonly done: number;
      readonly total: number;
      readonly journal: string;
    }
  | {
      readonly type: 'mistake';
      readonly id: CatalogueId;
      /** Whether it is to be repaired, lets somebody else in, or was only in the way: then it is nobody's mistake. */
      readonly kind: DetourKind;
      readonly journal: string;
    }
  | {
      readonly type: 'completed';
      readonly journal: string;
      /** What can be said of the run; null where the part of the program that says it could not be fetched. */
      readonly assessment: Assessment | null;
    }
  | { readonly type: 'restart' }
  | {
      readonly type: 'chooseScenario';
      readonly scenario: ScenarioId;
      readonly phone: PhoneKind;
      readonly conditions: readonly ConditionId[];
    }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'exit' };
