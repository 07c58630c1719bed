import { type Offer, offers } from '../scenarios/price.js';
import type { Scenario } from '../scenarios/scenario.js';
import { type Found, search } from '../scenarios/search.js';
import { possible } from '../world/possible.js';
import { sameness } from '../world/sameness.js';
import type { World, WorldEvent } from '../world/world.js';

/** What a planner needs of a practice. */
export type Planned = Pick<Scenario, 'goal' | 'stops' | 'exits'>;

/** A plan in the making, that can be put down and taken up again. */
export interface Planning {
  /** Opens up to so many worlds more. The price of the plan; `none` where no way leads on; null when there is more to open. */
  readonly go: (worlds: number) => number | 'none' | null;
  /** How many worlds were opened. */
  readonly opened: () => number;
}

/** Plans for one practice, from whatever world the learner is in. */
export interface Planner {
  /** What is done first in the plan of a world; null where none was made yet, or nothing is left to do. */
  readonly next: (world: World) => WorldEvent | null;
  /** Makes the plan of a world: the cheapest way to the goal, or to where it shows that only others can help. */
  readonly plan: (from: World) => Planning;
}

/** When so many worlds are remembered, those from before them are forgotten: a page that is open for a week does not grow past it. */
const most = 20_000;

/** What is known per world, by its sameness. The latest stay, so that a way that was just found is there as a whole. */
function memory<V>() {
  let latest = new Map<string, V>();
  let earlier = latest;
  return {
    get: (key: string): V | undefined => latest.get(key) ?? earlier.get(key),
    add(more: Iterable<readonly [string, V]>): void {
      if (latest.size > most) {
        earlier = latest;
        latest = new Map();
      }
      for (const [key, value] of more) latest.set(key, value);
    },
  };
}

/** What can be done in a world and could help, where the guide goes on as in this practice. */
export const offersOf =
  ({ stops }: Pick<Planned, 'stops'>) =>
  (world: World): readonly Offer[] =>
    offers(
      world,
      stops.find((stop) => !stop.reached(world)),
    );

/**
 * Makes a planner. What a search finds out about the distance to the goal stays, and leads the next one (Koenig and
 * Likhachev, "Adaptive A*", AAMAS 2005): the goal is always the same, and only the learner moves. `atLeast`: no way to the
 * goal is cheaper than this, in the units of `price.ts`.
 */
export function planner(scenario: Planned, atLeast: (world: World) => number): Planner {
  const { goal, exits } = scenario;
  const offered = offersOf(scenario);
  /** No way on from a world is cheaper than this. */
  const least = memory<number>();
  const steps = memory<{ readonly place: number; readonly rest: number }>();
  const known = (key: string) => steps.get(key)?.rest;

  const begin = (from: World) => {
    const exit = exits.find(({ holds }) => holds(from));
    // Where only others can help the way leads to where that shows; everybody else keeps away from there.
    if (exit) return search({ from, arrives: exit.shown ?? (() => true), offers: offered, known });
    return search({
      from,
      arrives: goal,
      offers: offered,
      known,
      avoids: (world) => exits.some(({ holds }) => holds(world)),
      atLeast: (world, key) => least.get(key) ?? atLeast(world),
    });
  };

  const keep = ({ learnt, passed }: Found) => {
    least.add(learnt);
    steps.add(passed.map(({ key, by, rest }) => [key, { place: by.place, rest }]));
  };

  return {
    next: (world) => {
      const step = steps.get(sameness(world));
      return (step && possible(world)[step.place]) ?? null;
    },
    plan: (from) => {
      const { go, opened } = begin(from);
      return {
        opened,
        go: (worlds) => {
          const found = go(worlds);
          if (found === null || found === 'none') return found;
          keep(found);
          return found.price;
        },
      };
    },
  };
}
