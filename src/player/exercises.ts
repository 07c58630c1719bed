import { canStartWith } from '../../machines/conditions/condition.js';
import { required } from '../../machines/protocol/required.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type Beginning, beginningsOf } from '../../machines/scenarios/beginnings.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ExerciseId } from '../strings/exercises.js';
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
  'E31',
  'E33',
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
  'E42',
  'E43',
  'E44',
  'E47',
  'E10',
  'E23',
  'E24',
  'E25',
  'E17',
  'E51',
];

/** What a school decides that leaves a problem out, or has it practised elsewhere. */
export type Rules = Pick<School, 'everywhere' | 'policy'>;

/** What goes wrong with the six digits of the app: nobody types them where they are not accepted. */
const withCodes: ReadonlySet<ExerciseId> = new Set(['E27', 'E28']);

/** How a practice of a problem begins in a school; null where it cannot be there. */
function beginningIn(id: ExerciseId, { everywhere, policy }: Rules): Beginning | null {
  if (policy.withoutCodes && withCodes.has(id)) return null;
  // Where the app is asked everywhere, nobody sets it up without being asked.
  return beginningsOf(id).find(({ scenario }) => !everywhere || scenario !== 'first-setup') ?? null;
}

/** Whether a problem can be there in this school, on this kind of phone. */
export function fits(id: ExerciseId, phone: PhoneKind, rules: Rules): boolean {
  const found = beginningIn(id, rules);
  return found !== null && canStartWith(scenarios[found.scenario].start({ phone, seed: 0 }), found.conditions);
}

/** How a practice of one problem starts. */
export const startOf = (id: ExerciseId, rules: Rules): Beginning =>
  required(beginningIn(id, rules), `catalogue ${id}: where it is practised`);
