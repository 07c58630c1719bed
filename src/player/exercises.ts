import { catalogue, type CatalogueId, type Entry } from '../../machines/conditions/catalogue.js';
import { canStartWith, type ConditionId } from '../../machines/conditions/condition.js';
import { required } from '../../machines/protocol/required.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { leadIn } from '../../machines/scenarios/lead-in.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { encodeRun } from '../../machines/scenarios/run.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import type { ExerciseId } from '../strings/exercises.js';
import { drawSeed } from './begin.js';

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
  'E40',
  'E43',
  'E47',
  'E10',
  'E23',
  'E24',
  'E17',
];

/** Where a problem is practised first. */
function scenarioOf(id: ExerciseId): ScenarioId {
  const entry = entryOf(id);
  return required('in' in entry ? entry.in[0] : null, `catalogue ${id}: where it is practised`);
}

/** What a practice of one problem starts with. */
export interface ExerciseStart {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  /** What was done before: the slip. Null where nobody did anything yet. */
  readonly journal: string | null;
}

const entryOf = (id: CatalogueId): Entry => catalogue[id];

/** Whether a problem can be there on this kind of phone. */
export function fitsPhone(id: ExerciseId, phone: PhoneKind): boolean {
  const entry = entryOf(id);
  return !('start' in entry) || canStartWith(scenarios[scenarioOf(id)].start({ phone, seed: 0 }), [entry.start]);
}

/** Makes the start of a practice of one problem. */
export function startOf(id: ExerciseId, phone: PhoneKind): ExerciseStart {
  const entry = entryOf(id);
  const scenario = scenarioOf(id);
  if ('start' in entry) return { scenario, conditions: [entry.start], journal: null };
  const run = 'slip' in entry ? leadIn({ scenario, phone, seed: drawSeed() }, entry.slip) : null;
  return { scenario, conditions: [], journal: run && encodeRun(run) };
}
