import { type Guide, guide, scenarios } from '../../machines/scenarios/index.js';
import type { Run } from '../../machines/scenarios/run.js';
import type { World } from '../../machines/world/world.js';
import { plans } from './waves.js';

const known = new WeakMap<World, Guide>();

/**
 * What the coach advises in a run: the first thing of its plan. Until plans are there it looks ahead to the next stop. Each
 * world is asked once, so that advice does not change while somebody reads it.
 */
export function guideOf(run: Run): Guide {
  const { world, scenario } = run;
  const found = known.get(world) ?? plans.state().here?.adviceIn(run) ?? guide(world, scenarios[scenario]);
  known.set(world, found);
  return found;
}
