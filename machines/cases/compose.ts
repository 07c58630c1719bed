import { begunWith, catalogue, type Entry } from '../conditions/catalogue.js';
import { conditions as all, canStartWith, type ConditionId } from '../conditions/condition.js';
import type { PhoneKind } from '../protocol/messages.js';
import { scenarios } from '../scenarios/registry.js';
import type { ScenarioId, StopId } from '../scenarios/scenario.js';
import type { Start } from '../world/start.js';
import { type Brought, taken } from './bring-about.js';
import type { CauseId } from './case.js';
import { begun, type Deed, runOf } from './deeds.js';
import { causeIds } from './pool.js';
import { ownPlaces } from './ways.js';
import { wrongIn } from './wrong-in.js';

/** What somebody puts together by hand: in which practice, what was so, what the learner did wrong, and where they are. */
export interface Parts {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  readonly slip: CauseId | null;
  /** Null: once something shows. */
  readonly moment: StopId | null;
}

/** What comes of it, with what is wrong then: nothing, one thing, or more than a case can have. */
export interface Composed extends Brought {
  readonly causes: readonly CauseId[];
}

const startOf = (scenario: ScenarioId, phone: PhoneKind): Start => scenarios[scenario].start({ phone, seed: 0 });

/** The conditions in an order in which each fits after those before it; null where they cannot be true together. */
function inOrder(start: Start, ids: readonly ConditionId[]): readonly ConditionId[] | null {
  if (ids.length === 0) return [];
  for (const id of ids) {
    if (!all[id].fits(start)) continue;
    const rest = inOrder(
      all[id].apply(start),
      ids.filter((other) => other !== id),
    );
    if (rest) return [id, ...rest];
  }
  return null;
}

/** Every condition and fault. */
export const conditionIds = Object.keys(all) as readonly ConditionId[];

/** Whether it goes wrong on the wire, once, instead of being so from the start. */
export const isFault = (id: ConditionId): boolean => begunWith([id]).some((cause) => catalogue[cause].kind === 'fault');

/** The conditions and faults that a practice can begin with, on a phone. */
export const conditionsIn = (scenario: ScenarioId, phone: PhoneKind): readonly ConditionId[] =>
  conditionIds.filter((id) => canStartWith(startOf(scenario, phone), [id]));

/**
 * Which of what was chosen cannot be true together with another condition: null where it fits, none where it cannot be in this
 * practice at all.
 */
export function clashesWith(
  id: ConditionId,
  { scenario, conditions }: Pick<Parts, 'scenario' | 'conditions'>,
  phone: PhoneKind,
): readonly ConditionId[] | null {
  const start = startOf(scenario, phone);
  const others = conditions.filter((other) => other !== id);
  if (inOrder(start, [...others, id])) return null;
  if (!inOrder(start, [id])) return [];
  const apart = others.filter((other) => !inOrder(start, [other, id]));
  return apart.length > 0 ? apart : others;
}

/** What only the learner does wrong, and can in this practice. */
export const slipsIn = (scenario: ScenarioId, phone: PhoneKind): readonly CauseId[] =>
  causeIds.filter((id) => {
    const way = ownPlaces[id] ? null : taken(id, scenario);
    return way && way.conditions.length === 0 && way.deeds.length > 0 && runOf(at(scenario, phone, []), way.deeds);
  });

const at = (scenario: ScenarioId, phone: PhoneKind, conditions: readonly ConditionId[]) => ({
  scenario,
  phone,
  seed: 0,
  conditions,
});

/** The causes that a practice is about by itself. */
const ownOf = (scenario: ScenarioId): readonly CauseId[] =>
  causeIds.filter((id) => {
    const entry: Entry = catalogue[id];
    return ownPlaces[id] && 'in' in entry && entry.in.includes(scenario);
  });

/** Puts a case together: what is wrong follows from what was chosen. Null where it cannot be, or the learner never comes there. */
export function compose({ scenario, conditions, slip, moment }: Parts, phone: PhoneKind): Composed | null {
  const order = inOrder(startOf(scenario, phone), conditions);
  if (!order) return null;
  const start = at(scenario, phone, order);
  const own = ownOf(scenario);
  const began = wrongIn(begun(start), order);
  const done = (slip && taken(slip, scenario)?.deeds) ?? [];
  const shows = (): readonly Deed[] => {
    if (done.length > 0) return done;
    const deeds = began
      .map((id) => taken(id, scenario)?.deeds ?? [])
      .find((each) => each.length > 0 && runOf(start, each));
    if (deeds) return deeds;
    const meets = began.find((id) => runOf(start, [{ meets: id }]));
    if (meets) return [{ meets }];
    const [place] = began.length === 0 ? own : [];
    return (place && ownPlaces[place]?.deeds) ?? [];
  };
  const deeds = moment ? [...done, { until: moment }] : shows();
  const run = runOf(start, deeds);
  if (!run) return null;
  const wrong = wrongIn(run, order);
  const about = wrong.length > 0 ? [] : own.filter((id) => ownPlaces[id]?.shows(run.world));
  return { conditions: order, deeds, causes: [...wrong, ...about] };
}
