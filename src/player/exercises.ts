import { catalogue, type CatalogueId, type Entry } from '../../machines/conditions/catalogue.js';
import { canStartWith, type ConditionId } from '../../machines/conditions/condition.js';
import { required } from '../../machines/protocol/required.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { leadIn } from '../../machines/scenarios/lead-in.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import type { ExerciseId } from '../strings/exercises.js';
import { drawSeed } from './begin.js';
import type { School } from './usual-school.js';

/** The four problems at the end of the first guide, in its order. */
export const fromGuide: readonly ExerciseId[] = ['E09', 'E02', 'E06', 'E11'];

/** Other things that go wrong in schools. */
export const more: readonly ExerciseId[] = [
  'storageFull',
  'storeSignedOut',
  'parentalApproval',
  'androidTooOld',
  'E36',
  'E35',
  'E30',
  'E04',
  'E37',
  'cameraBroken',
  'E39',
  'E03',
  'E18',
  'requestLost',
  'E45',
  'E12',
  'E27',
  'E28',
  'E29',
  'E50',
  'E26',
  'E19',
  'E22',
  'E40',
  'E43',
  'E47',
  'E10',
  'E23',
  'E24',
  'E17',
];

/** What a school decides that leaves a problem out, or has it practised elsewhere. */
export type Rules = Pick<School, 'everywhere' | 'policy'>;

/** What goes wrong with the six digits of the app: nobody types them where they are not accepted. */
const withCodes: ReadonlySet<ExerciseId> = new Set(['E27', 'E28']);

/** Where a problem is practised in a school; null where it cannot be there. */
function scenarioOf(id: ExerciseId, { everywhere, policy }: Rules): ScenarioId | null {
  const entry = entryOf(id);
  if (policy.withoutCodes && withCodes.has(id)) return null;
  const places = 'in' in entry ? entry.in : [];
  // Where the app is asked everywhere, nobody sets it up without being asked.
  return places.find((scenario) => !everywhere || scenario !== 'first-setup') ?? null;
}

/** What a practice of one problem starts with. */
export interface ExerciseStart {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  /** What was done before: the slip. Null where nobody did anything yet. */
  readonly journal: string | null;
}

const entryOf = (id: CatalogueId): Entry => catalogue[id];

/** Whether a problem can be there in this school, on this kind of phone. */
export function fits(id: ExerciseId, phone: PhoneKind, rules: Rules): boolean {
  const entry = entryOf(id);
  const scenario = scenarioOf(id, rules);
  if (!scenario) return false;
  return !('start' in entry) || canStartWith(scenarios[scenario].start({ phone, seed: 0 }), [entry.start]);
}

/** Makes the start of a practice of one problem. */
export function startOf(id: ExerciseId, phone: PhoneKind, rules: Rules): ExerciseStart {
  const entry = entryOf(id);
  const scenario = required(scenarioOf(id, rules), `catalogue ${id}: where it is practised`);
  if ('start' in entry) return { scenario, conditions: [entry.start], journal: null };
  const run = 'slip' in entry ? leadIn({ scenario, phone, seed: drawSeed(), policy: rules.policy }, entry.slip) : null;
  return { scenario, conditions: [], journal: run && encodeRun(run) };
}
