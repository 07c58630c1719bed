import { type Guide, guide, scenarios } from '../../machines/scenarios/index.js';
import type { Run } from '../../machines/scenarios/run.js';
import type { World } from '../../machines/world/world.js';

const known = new WeakMap<World, Guide>();

/** What the guide says in a run. It looks ahead, so each world is asked once. */
export function guideOf({ world, scenario }: Pick<Run, 'world' | 'scenario'>): Guide {
  const found = known.get(world) ?? guide(world, scenarios[scenario]);
  known.set(world, found);
  return found;
}
