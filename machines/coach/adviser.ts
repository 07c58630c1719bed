import { type Guide, guide } from '../scenarios/guide.js';
import type { Scenario } from '../scenarios/scenario.js';
import { waiting } from '../world/waiting.js';
import type { World } from '../world/world.js';
import { atLeast } from './least.js';
import { type Planner, planner } from './plan.js';

/** What the guide says in one world after another. It looks no further than the next stop: who is farther off is led by a plan. */
export function adviser(scenario: Scenario): (world: World) => Guide {
  let plans: Planner | null = null;
  return (world) => {
    const said = guide(world, scenario, (at) => plans?.next(at) ?? null);
    if (said.event || said.exit || !said.stop || waiting(world).progressIn !== null) return said;
    plans ??= planner(scenario, atLeast(scenario));
    plans.plan(world).go(Number.POSITIVE_INFINITY);
    return guide(world, scenario, plans.next);
  };
}
