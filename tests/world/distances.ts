import { offersOf, type Planner, planner } from '../../machines/coach/plan.js';
import type { Scenario } from '../../machines/scenarios/index.js';
import { step, type World } from '../../machines/world/world.js';
import { atLeast, behind } from '../../machines/coach/least.js';
import { possible } from '../../machines/world/possible.js';
import type { Resolution, Walk } from './explore.js';
import { goesOn } from './resting.js';

/** From here no way leads on. */
export const nowhere = -1;

/**
 * What the cheapest way costs from every world of a walk, by one pass backward over it (Dijkstra 1959): to the goal, or
 * from where only others can help to where that shows. The planner looks forward, from one world; the two have to agree.
 */
export function distances({ worlds, next }: Walk, scenario: Scenario, resolution: Resolution = 'full'): Int32Array {
  const offers = offersOf(scenario);
  const exitOf = worlds.map((world) => scenario.exits.find(({ holds }) => holds(world)));
  // The steps that lead to a world, in one list per world without a list per world: first counted, then filled in.
  const steps: number[] = [];
  const before = new Uint32Array(worlds.length + 1);
  for (const [at, world] of worlds.entries()) {
    const leads = next[at] ?? [];
    if (leads.length === 0) continue;
    const walked = resolution === 'full' ? null : placesOf(world);
    for (const { place, price } of offers(world)) {
      const to = leads[walked ? walked.indexOf(place) : place];
      if (to === undefined) continue;
      // Who can still get there keeps away from where only others can help.
      if (exitOf[to] && !exitOf[at]) continue;
      steps.push(at, to, price);
      before[to + 1] = (before[to + 1] as number) + 1;
    }
  }
  for (let at = 0; at < worlds.length; at += 1) before[at + 1] = (before[at + 1] as number) + (before[at] as number);
  const fill = before.slice();
  const [from, prices] = [new Uint32Array(steps.length / 3), new Uint32Array(steps.length / 3)];
  for (let n = 0; n < steps.length; n += 3) {
    const place = (fill[steps[n + 1] as number] as number)++;
    from[place] = steps[n] as number;
    prices[place] = steps[n + 2] as number;
  }

  const found = new Int32Array(worlds.length).fill(nowhere);
  const queue: number[][] = [[]];
  for (const [at, world] of worlds.entries()) {
    const exit = exitOf[at];
    if (exit ? (exit.shown?.(world) ?? true) : scenario.goal(world)) queue[0]?.push(at);
  }
  for (let price = 0; price < queue.length; price += 1) {
    for (const at of queue[price] ?? []) {
      if (found[at] !== nowhere) continue;
      found[at] = price;
      for (let n = before[at] as number; n < (before[at + 1] as number); n += 1) {
        const earlier = from[n] as number;
        if (found[earlier] === nowhere) (queue[price + (prices[n] as number)] ??= []).push(earlier);
      }
    }
  }
  return found;
}

/** Where what is walked at meetings stands among all that is possible. */
const placesOf = (world: World): readonly number[] => {
  const walked = goesOn(world);
  return possible(world).flatMap((event, place) => (walked(event) ? [place] : []));
};

/** The worlds from which no way leads on. */
export const withoutWay = (far: Int32Array): readonly number[] => [...far.keys()].filter((id) => far[id] === nowhere);

/** Writes down, per set of stops that are behind, how far it is at least to the goal; what was written before counts too. */
export function learn(
  least: Record<string, Record<string, number>>,
  { worlds }: Walk,
  scenario: Scenario,
  far: Int32Array,
): void {
  const table = (least[scenario.id] ??= {});
  for (const [id, world] of worlds.entries()) {
    const distance = far[id] as number;
    if (distance === nowhere || scenario.exits.some(({ holds }) => holds(world))) continue;
    const key = behind(world, scenario);
    table[key] = Math.min(table[key] ?? distance, distance);
  }
}

/** A planner per kind of start: what never changes in a practice decides what is the same in it. */
export function plannersOf(
  scenario: Scenario,
  leads: (kin: number) => (world: World) => number = () => atLeast(scenario),
): (kin: number) => Planner {
  const planners = new Map<number, Planner>();
  return (kin) => {
    const found = planners.get(kin) ?? planner(scenario, leads(kin));
    planners.set(kin, found);
    return found;
  };
}

/**
 * Has the planner plan from every world of a walk, the nearest first, and follows each plan through `step` to where the rest
 * is proven: so from everywhere it reaches the goal, at the price that was found backward. `far` leads the searches, so that all of
 * them can be made. Elsewhere `atLeast` does: that it is never more than the truth is looked at in each world, and what it leads
 * to in some (see `promises.ts`).
 */
export function proven(walk: Walk, scenario: Scenario, far: Int32Array) {
  const { worlds, kin, idOf } = walk;
  const plannerOf = plannersOf(scenario, (kin) => (world) => Math.max(0, far[idOf(world, kin) ?? -1] ?? 0));
  const lengths = new Int32Array(worlds.length).fill(nowhere);
  const unplanned: number[] = [];

  /** How many things the plan has from here, or nowhere when it does not lead to the end. */
  const follow = (id: number, plans: Planner): number => {
    let world = worlds[id] as World;
    let at: number | undefined = id;
    for (let length = 0; at !== undefined; length += 1) {
      if (far[at] === 0) return length;
      if (lengths[at] !== nowhere) return length + (lengths[at] as number);
      const event = plans.next(world);
      if (!event) return nowhere;
      world = step(world, event);
      const after = idOf(world, kin[id] as number);
      if (after === undefined || (far[after] as number) > (far[at] as number)) return nowhere;
      at = after;
    }
    return nowhere;
  };

  const least = atLeast(scenario);
  /** What leads the planner elsewhere than here never promises more than there is. */
  const isLed = (id: number): boolean => {
    const world = worlds[id] as World;
    return scenario.exits.some(({ holds }) => holds(world)) || least(world) <= (far[id] as number);
  };
  const nearest = [...far.keys()].sort((a, b) => (far[a] as number) - (far[b] as number));
  for (const id of nearest) {
    const plans = plannerOf(kin[id] as number);
    const price = plans.plan(worlds[id] as World).go(Number.POSITIVE_INFINITY);
    if (price === far[id] && isLed(id)) lengths[id] = follow(id, plans);
    if (lengths[id] === nowhere) unplanned.push(id);
  }
  return { unplanned, lengths };
}
