import { type Entry, fieldOf, type Recorded, tick } from './journal.js';
import { possible } from './possible.js';
import { step, type World, type WorldEvent } from './world.js';

/** One entry of a journal, with what was before and after it. */
export interface Done {
  readonly entry: Entry;
  readonly before: World;
  readonly event: WorldEvent;
  readonly after: World;
}

/** An entry stands in one run, and in those that go on from it: there it is asked after each thing that is done. */
const known = new WeakMap<Entry, { readonly from: World; readonly done: Done }>();

/** What an entry does after a world; null when it is not possible there. */
export function doneAfter(from: World, entry: Entry): Done | null {
  const found = known.get(entry);
  if (found?.from === from) return found.done;
  const now = before(from, entry);
  const event = eventOf(now, entry);
  if (!event) return null;
  const done = { entry, before: now, event, after: step(now, event) };
  known.set(entry, { from, done });
  return done;
}

/** Does everything in a journal again; null when an entry is not possible where it stands. */
export function replay(world: World, journal: readonly Entry[]): Recorded | null {
  let now = world;
  let field: string | null = null;
  for (const entry of journal) {
    const done = doneAfter(now, entry);
    if (!done) return null;
    field = fieldOf(done.event);
    now = done.after;
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
