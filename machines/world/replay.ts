import { type Entry, fieldOf, type Recorded, tick } from './journal.js';
import { possible } from './possible.js';
import { step, type World, type WorldEvent } from './world.js';

/** Does everything in a journal again; null when an entry is not possible where it stands. */
export function replay(world: World, journal: readonly Entry[]): Recorded | null {
  let now = world;
  let field: string | null = null;
  for (const { index, digits, ticks } of journal) {
    if (ticks > 0) now = step(now, { type: 'world.elapse', ms: ticks * tick });
    const tried = possible(now)[index];
    if (!tried) return null;
    const event = digits === null ? tried : withText(tried, digits);
    field = fieldOf(event);
    now = step(now, event);
  }
  return { world: now, journal, since: now.now, field };
}

const withText = (event: WorldEvent, text: string): WorldEvent =>
  event.type === 'world.person' && 'text' in event.intent
    ? ({ ...event, intent: { ...event.intent, text } } as WorldEvent)
    : event;
