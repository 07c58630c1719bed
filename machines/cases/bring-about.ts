import { catalogue, type Entry } from '../conditions/catalogue.js';
import { canStartWith, type ConditionId } from '../conditions/condition.js';
import type { PhoneKind } from '../protocol/messages.js';
import { scenarios } from '../scenarios/registry.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import type { Case, CauseId } from './case.js';
import { type Deed, runOf } from './deeds.js';
import { ownPlaces, ways } from './ways.js';

/** What was so before the start, and what the learner did, for something to be wrong. */
export type Brought = Pick<Case, 'conditions' | 'deeds'>;

/** What else a learner can have done who is there with a cause. */
export const alsoDone = (id: CauseId, scenario: ScenarioId): readonly (readonly Deed[])[] =>
  ways[id]?.find((one) => one.scenario === scenario)?.also ?? [];

/** What a cause takes in a practice; deeds where somebody has to do something of themselves. Null where it cannot be there. */
export function taken(id: CauseId, scenario: ScenarioId): Brought | null {
  const entry: Entry = catalogue[id];
  const way = ways[id]?.find((one) => one.scenario === scenario);
  if (way) return { conditions: way.conditions ?? [], deeds: way.deeds };
  if (!('in' in entry)) return null;
  if ('start' in entry) return { conditions: [entry.start], deeds: [] };
  if (!entry.in.includes(scenario)) return null;
  if ('slip' in entry) return { conditions: [], deeds: [{ slips: id }] };
  const own = ownPlaces[id];
  return own ? { conditions: [], deeds: own.deeds } : null;
}

/**
 * What these causes take together; no deeds where it is enough to follow the guide until they show. Null where they cannot be
 * there together, or only one of them can.
 */
export function together(causes: readonly CauseId[], scenario: ScenarioId, phone: PhoneKind): Brought | null {
  if (causes.length > 1 && causes.some((id) => ownPlaces[id])) return null;
  const conditions = new Set<ConditionId>();
  let deeds: readonly Deed[] = [];
  for (const id of causes) {
    const one = taken(id, scenario);
    // Nobody does two things at once.
    if (!one || (deeds.length > 0 && one.deeds.length > 0)) return null;
    for (const condition of one.conditions) conditions.add(condition);
    if (one.deeds.length > 0) deeds = one.deeds;
  }
  const all = [...conditions];
  return canStartWith(scenarios[scenario].start({ phone, seed: 0 }), all) ? { conditions: all, deeds } : null;
}

/** How a learner comes with these causes, in a practice and on a phone: for who makes a case. Null where that cannot be. */
export function bringAbout(causes: readonly CauseId[], scenario: ScenarioId, phone: PhoneKind): Brought | null {
  // One condition can leave no room for another that would have fitted before it.
  const brought = together(causes, scenario, phone) ?? together(causes.toReversed(), scenario, phone);
  if (!brought) return null;
  const start = { scenario, phone, seed: 0, conditions: brought.conditions };
  if (brought.deeds.length > 0) return runOf(start, brought.deeds) && brought;
  const shows = causes.find((id) => runOf(start, [{ meets: id }]));
  return shows ? { ...brought, deeds: [{ meets: shows }] } : null;
}
