import { guide } from '../scenarios/guide.js';
import { phoneAt, stop } from '../scenarios/stops.js';
import { possible } from '../world/possible.js';
import { waiting } from '../world/waiting.js';
import { step, type World } from '../world/world.js';
import { learnersWorld } from './mended.js';
import type { Probe, TestId } from './probes.js';

/** Where on the phone it is seen; a test that is not here needs no other screen than the one that is there. */
const seenAt: { readonly [T in TestId]?: (world: World) => boolean } = {
  openApp: phoneAt('accounts', 'mustUpdate', 'fakeApp', 'otherApp'),
  appSettings: phoneAt('appSettings'),
  phoneSettings: phoneAt('settings'),
  unlockApp: phoneAt('appLocked'),
  openStore: phoneAt('storeResults', 'storageFull', 'storeSignedOut', 'parentAsks'),
};

/** More presses than any of these screens is away. */
const farthest = 12;

/** The helper opens the user at the admin side, where somebody sits there. */
function atAdminSide(world: World): World {
  const opens = possible(world).find(
    (event) => event.type === 'world.helper' && event.intent.type === 'person.openUser',
  );
  return opens ? step(world, opens) : world;
}

/**
 * What the devices show when the learner opens the place where something is seen: a world beside the one that goes on, in
 * which nothing of this was done. Where there is no such place, it is the world as it is.
 */
export function lookInto(world: World, probe: Probe): World {
  if (probe.kind === 'look')
    return probe.id === 'oldPhone' ? step(world, { type: 'world.pickUp', phone: 'oldPhone' }) : world;
  if (probe.id === 'methodList') return atAdminSide(world);
  const reached = probe.kind === 'test' ? seenAt[probe.id] : undefined;
  if (!reached) return world;
  const way = { ...stop('1', 'openApp', 'phone'), reached };
  let now = world;
  for (let n = 0; n < farthest && !reached(now); n += 1) {
    const { event } = guide(learnersWorld(now), { id: 'first-setup', stops: [way], exits: [], goal: reached });
    if (waiting(now).progressIn !== null) now = step(now, { type: 'world.wait' });
    else if (event) now = step(now, event);
    else return world;
  }
  return now;
}
