import { type Entry, fieldOf, type Recorded, tick } from './journal.js';
import { possible } from './possible.js';
import { step, type World, type WorldEvent } from './world.js';

/** Does everything in a journal again; null when an entry is not possible where it stands. */
export function replay(world: World, journal: readonly Entry[]): Recorded | null {
  let now = world;
  let field: string | null = null;
  for (const entry of journal) {
    now = before(now, entry);
    const event = eventOf(now, entry);
    if (!event) return null;
    field = fieldOf(event);
    now = step(now, event);
  }
  return { world: now, journal, since: now.now, field };
}

/** A world at the moment when an entry was done: the time before it is over. */
export const before = (world: World, { ticks }: Entry): World =>
  ticks > 0 ? step(world, { type: 'world.elapse', ms: ticks * tick }) : world;

/** What an entry does in a world; null when it is not possible there. */
export function eventOf(world: World, { index, digits }: Entry): WorldEvent | null {
  const tried = possible(world)[index];
  if (!tried) return null;
  return digits === null ? tried : withText(tried, digits);
}

const withText = (event: WorldEvent, text: string): WorldEvent =>
  event.type === 'world.person' && 'text' in event.intent
    ? ({ ...event, intent: { ...event.intent, text } } as WorldEvent)
    : event;
