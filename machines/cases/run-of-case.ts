import { canStartWith } from '../conditions/condition.js';
import type { PhoneKind } from '../protocol/messages.js';
import type { Run } from '../scenarios/run.js';
import { scenarios } from '../scenarios/registry.js';
import type { Case } from './case.js';
import { runOf } from './deeds.js';

/** The devices as the learner of a case brings them; null where that cannot be on this phone. */
export function runOfCase(
  { scenario, conditions, deeds }: Pick<Case, 'scenario' | 'conditions' | 'deeds'>,
  phone: PhoneKind,
): Run | null {
  const begins = canStartWith(scenarios[scenario].start({ phone, seed: 0 }), conditions);
  return begins ? runOf({ scenario, phone, conditions, seed: 0 }, deeds) : null;
}
