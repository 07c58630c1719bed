import { scenarios } from '../scenarios/registry.js';
import { act, type Run, type RunStart, startRun } from '../scenarios/run.js';
import { possible } from '../world/possible.js';
import { step, type World, type WorldEvent } from '../world/world.js';
import { atLeast } from './least.js';
import { planner } from './plan.js';

/** How many worlds are opened at a time. */
const many = 1_000;

const named = (event: WorldEvent): string => (event.type === 'world.person' ? event.intent.type : event.type);

/**
 * Follows the plan of a practice from its start to its goal, and looks from each world on the way at all that can be done there
 * beside it. Returns the run. Throws with a sentence where the goal holds from the start, where no way leads to it and no
 * exit says so, and where it is reached before a stop is.
 */
export function rehearse(start: RunStart): Run {
  const id = start.scenario;
  const scenario = scenarios[id];
  const { goal, exits, stops } = scenario;
  const plans = planner(scenario, atLeast(scenario));
  const leadsOn = (world: World, from: string) => {
    const { go, opened } = plans.plan(world);
    let price = go(many);
    while (price === null) price = go(many);
    if (price === 'none')
      throw new Error(
        `No way leads from ${from} to the goal of "${id}" (${opened()} worlds were opened), and none of its exits says so.`,
      );
  };
  let run = startRun(start);
  if (goal(run.world)) throw new Error(`The goal of "${id}" holds before anything is done.`);
  if (exits.some(({ holds }) => holds(run.world))) throw new Error(`An exit of "${id}" holds before anything is done.`);
  leadsOn(run.world, 'the start');
  let last = 'the start';
  while (!goal(run.world)) {
    for (const event of possible(run.world)) leadsOn(step(run.world, event), `${named(event)} after ${last}`);
    const event = plans.next(run.world);
    if (!event) throw new Error(`The plan of "${id}" ends after ${last}.`);
    last = named(event);
    run = act(run, event);
  }
  const left = stops.find(({ reached }) => !reached(run.world));
  if (left) throw new Error(`The goal of "${id}" is reached, and its stop "${left.id}" is not.`);
  return run;
}
