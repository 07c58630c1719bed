import type { Scenario } from '../scenarios/scenario.js';
import type { World } from '../world/world.js';
import table from './least.json' with { type: 'json' };

/** Per scenario and set of stops that are behind, as bits in base 36: what the way to the goal costs at least. */
export type Least = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Which stops are behind the learner, as bits in base 36, the first stop last. */
export const behind = (world: World, { stops }: Pick<Scenario, 'stops'>): string =>
  stops.reduce((bits, stop, place) => (stop.reached(world) ? bits + 2 ** place : bits), 0).toString(36);

/**
 * No way from a world to the goal is cheaper than this. The walk found it, and writes it down (`npm run walk -- --write`): the
 * distance of the nearest world with the same stops behind, whatever the practice began with. A landmark heuristic, such
 * as in Richter and Westphal, "The LAMA planner" (JAIR 2010), whose landmarks are the stops of the school's guide.
 */
export function atLeast(scenario: Pick<Scenario, 'id' | 'stops'>): (world: World) => number {
  const known = (table as Least)[scenario.id] ?? {};
  return (world) => known[behind(world, scenario)] ?? 0;
}
