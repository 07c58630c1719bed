import { type Guide, guide } from '../scenarios/guide.js';
import type { Scenario } from '../scenarios/scenario.js';
import { possible } from '../world/possible.js';
import { step, type World } from '../world/world.js';
import { atLeast } from './least.js';
import { planner, type Planning } from './plan.js';

/** Advice in one practice, from whatever world the learner is in. */
export interface Coach {
  /** What to do next, at once: the first thing of the plan, or where none was made yet, of the way to the next stop. */
  readonly advise: (world: World) => Guide;
  /**
   * Makes the plan of a world, and then of each that can come after it, so that following a plan is a lookup. Each call of
   * the answer opens up to so many worlds, and says whether there is more to do.
   */
  readonly prepare: (world: World) => (worlds: number) => boolean;
}

/** A coach for one practice as it began: what is different from an ordinary start can lead elsewhere. */
export function coach(scenario: Scenario): Coach {
  const plans = planner(scenario, atLeast(scenario));
  const prepare = (world: World) => {
    const due: (() => World)[] = [() => world, ...possible(world).map((event) => () => step(world, event))];
    let making: Planning | null = null;
    return (worlds: number): boolean => {
      const next = making ? null : due.shift();
      if (next) making = plans.plan(next());
      if (making && making.go(worlds) !== null) making = null;
      return making !== null || due.length > 0;
    };
  };

  return { advise: (world) => guide(world, scenario, plans.next), prepare };
}
