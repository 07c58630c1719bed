import { phoneView } from '../phone/phone.view.js';
import { refusedText } from '../protocol/text.js';
import { possible } from './possible.js';
import { waiting } from './waiting.js';
import { step, type World, type WorldEvent } from './world.js';

/** One thing that was done: its place in `possible`, the text where a class holds many, and the time before it. */
export interface Entry {
  readonly index: number;
  readonly text: string | null;
  /** World time since the entry before, in ticks. */
  readonly ticks: number;
}

/** A world with the journal that leads to it from its start. */
export interface Recorded {
  readonly world: World;
  readonly journal: readonly Entry[];
  /** World time at the last entry. */
  readonly since: number;
}

/** Milliseconds of one tick: live time moves in whole ticks, so that a journal can name it. */
export const tick = 100;

/** A journal that starts here. */
export const begin = (world: World): Recorded => ({ world, journal: [], since: world.now });

/**
 * Does one thing and writes it down. Time that passes is counted, not written; whatever the person does, and every
 * waiting, becomes an entry; what is not possible changes nothing. Typing further in one field stays one entry.
 */
export function record(recorded: Recorded, event: WorldEvent): Recorded {
  if (event.type === 'world.elapse') {
    const ms = Math.round(event.ms / tick) * tick;
    return ms > 0 ? { ...recorded, world: step(recorded.world, { type: 'world.elapse', ms }) } : recorded;
  }
  if (event.type === 'world.person' && waiting(recorded.world).progressIn !== null) {
    return record(record(recorded, { type: 'world.wait' }), event);
  }
  const index = possible(recorded.world).findIndex((candidate) => isTry(candidate, event));
  if (index < 0) return recorded;
  const world = step(recorded.world, event);
  const text = event.type === 'world.person' && 'text' in event.intent ? event.intent.text : null;
  const entry: Entry = {
    index,
    // What was refused because it could be real is written nowhere; any refused text is refused again.
    text: text !== null && dropped(world) ? refusedText : text,
    ticks: Math.round((recorded.world.now - recorded.since) / tick),
  };
  return { world, journal: append(recorded.journal, entry), since: world.now };
}

function dropped({ phone }: World): boolean {
  const view = phoneView(phone);
  return 'dropped' in view && view.dropped;
}

function append(journal: readonly Entry[], entry: Entry): readonly Entry[] {
  const last = journal.at(-1);
  const goesOn = last !== undefined && last.text !== null && entry.text !== null && last.index === entry.index;
  return goesOn ? [...journal.slice(0, -1), { ...entry, ticks: last.ticks + entry.ticks }] : [...journal, entry];
}

/** Does everything in a journal again; null when an entry is not possible where it stands. */
export function replay(world: World, journal: readonly Entry[]): Recorded | null {
  let recorded = begin(world);
  for (const { index, text, ticks } of journal) {
    recorded = record(recorded, { type: 'world.elapse', ms: ticks * tick });
    const event = possible(recorded.world)[index];
    if (!event) return null;
    recorded = record(recorded, text === null ? event : withText(event, text));
  }
  return recorded;
}

const withText = (event: WorldEvent, text: string): WorldEvent =>
  event.type === 'world.person' && 'text' in event.intent
    ? ({ ...event, intent: { ...event.intent, text } } as WorldEvent)
    : event;

/** Whether an event is a try of the same control; the first try of a field stands for all its texts. */
function isTry(candidate: WorldEvent, event: WorldEvent): boolean {
  if (candidate.type !== 'world.person' || event.type !== 'world.person') return candidate.type === event.type;
  if (candidate.at !== event.at || candidate.intent.type !== event.intent.type) return false;
  return !('sight' in candidate.intent) || ('sight' in event.intent && candidate.intent.sight === event.intent.sight);
}
