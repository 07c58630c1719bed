import { possible } from '../../machines/world/possible.js';
import { waiting } from '../../machines/world/waiting.js';
import type { World, WorldEvent } from '../../machines/world/world.js';

/** Where the laptop stands while somebody does something on the phone: a page that waits, or the end of a way. */
const laptop: ReadonlySet<World['laptop']['value']> = new Set([
  'newTab',
  'securityInfo',
  'showingCode',
  'showingManualCode',
  'tryingOut',
  'awaitingApproval',
  'awaitingCall',
  'enteringPasscode',
]);

/** Where a phone lies while somebody does something on the laptop. */
const phone: ReadonlySet<World['phone']['value']> = new Set([
  'locked',
  'home',
  'accounts',
  'scanning',
  'askingNumber',
  'cameraSawLink',
  'oddPage',
  'otherRefused',
  'callerRinging',
]);

/** Whether each device stands where it may stand while the other is used. */
const rests = (world: World) => ({
  laptop: laptop.has(world.laptop.value),
  phone: phone.has(world[world.hand]?.value ?? 'locked'),
});

export const resting = (world: World): boolean => {
  const { laptop, phone } = rests(world);
  return laptop && phone && waiting(world).progressIn === null;
};

/**
 * Whether something can happen next for a person who finishes on one device before turning to the other: as long as one of
 * them is under way, only it goes on. Every world that this leads to is a real one; what it leaves out is the order in
 * which two ways that do not meet are mixed.
 */
export function goesOn(world: World): (event: WorldEvent) => boolean {
  const rest = rests(world);
  if (rest.laptop && rest.phone) return () => true;
  // Where a message moved both, the phone goes first: it is in hand.
  const device = rest.phone ? 'laptop' : world.hand;
  return (event) => (event.type === 'world.person' ? event.at === device : event.type !== 'world.pickUp');
}

export const possibleAtMeetings = (world: World): readonly WorldEvent[] => possible(world).filter(goesOn(world));
