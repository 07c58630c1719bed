import { catalogue, type SlipAt } from '../conditions/catalogue.js';
import type { SlipId } from '../conditions/slips.js';
import { possible } from '../world/possible.js';
import { viewsOf } from '../world/views.js';
import type { World, WorldEvent } from '../world/world.js';
import { demo } from './demo.js';
import { act, type Run, type RunStart } from './run.js';

/** Whether something that happens is the slip. */
export const slips =
  ({ at, act: type, ...slip }: SlipAt) =>
  (event: WorldEvent): boolean =>
    event.type === 'world.person' &&
    event.at === at &&
    event.intent.type === type &&
    (!('sight' in event.intent) || !('sight' in slip) || event.intent.sight === slip.sight);

/**
 * The way of the guide to where a slip can be made first, with the slip made: what goes wrong has just happened. Throws where the
 * guide does not come there.
 */
export function leadIn(start: RunStart, slip: SlipAt): Run {
  const made = ({ world }: { world: World }) =>
    viewsOf(world)[slip.at].screen === slip.screen ? possible(world).find(slips(slip)) : undefined;
  for (const { run } of demo(start)) {
    const event = made(run);
    if (event) return act(run, event);
  }
  throw new Error(`[pairing] the guide of ${start.scenario} does not come to ${slip.screen}.`);
}

/** A run that begins with a slip, just made. */
export const beginWith = (start: RunStart, slip: SlipId): Run => leadIn(start, catalogue[slip].slip);

/** Where a slip is made. */
export const slipAt = (slip: SlipId): 'laptop' | 'phone' => catalogue[slip].slip.at;
