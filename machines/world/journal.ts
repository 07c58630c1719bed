import { fit } from '../protocol/text.js';
import { possible } from './possible.js';
import { sameness } from './sameness.js';
import { waiting } from './waiting.js';
import { type Step, step, type World, type WorldEvent } from './world.js';

/** How much the coach gave away of a thing before it was done, the least first. */
export const helpGiven = ['none', 'nudge', 'control', 'reason', 'pointed', 'played'] as const;
export type HelpGiven = (typeof helpGiven)[number];

/**
 * One thing that was done: its place in `possible`, and the time before it. Of a text only the class is kept, as the
 * try that stands for it; a number is kept whole, because the report says which one was typed.
 */
export interface Entry {
  readonly index: number;
  /** The digits that were typed, where digits were asked. */
  readonly digits: string | null;
  /** World time since the entry before, in ticks. */
  readonly ticks: number;
  /** With how much help. */
  readonly help: HelpGiven;
}

/** A world with the journal that leads to it from its start. */
export interface Recorded {
  readonly world: World;
  readonly journal: readonly Entry[];
  /** World time at the last entry. */
  readonly since: number;
  /** The field that was typed in last, while nothing else was done. */
  readonly field: string | null;
}

/** Milliseconds of one tick: live time moves in whole ticks, so that a journal can name it. */
export const tick = 100;

/** A journal that starts here. */
export const begin = (world: World): Recorded => ({ world, journal: [], since: world.now, field: null });

/**
 * Does one thing and writes it down. Time that passes is counted, not written; whatever the person does, and every
 * waiting, becomes an entry; what is not possible changes nothing. Typing further in one field stays one entry. `steps`: how
 * the world is stepped.
 */
export function record(recorded: Recorded, event: WorldEvent, help: HelpGiven = 'none', steps: Step = step): Recorded {
  if (event.type === 'world.elapse') {
    const ms = Math.round(event.ms / tick) * tick;
    return ms > 0 ? { ...recorded, world: steps(recorded.world, { type: 'world.elapse', ms }) } : recorded;
  }
  if (event.type === 'world.person' && waiting(recorded.world).progressIn !== null) {
    return record(record(recorded, { type: 'world.wait' }, 'none', steps), event, help, steps);
  }
  const world = steps(recorded.world, event);
  const index = indexOf(recorded.world, event, world);
  if (index < 0) return recorded;
  const field = fieldOf(event);
  const entry: Entry = {
    index,
    digits: digitsOf(recorded.world, event),
    ticks: Math.round((recorded.world.now - recorded.since) / tick),
    help,
  };
  return { world, journal: append(recorded, entry, field), since: world.now, field };
}

/** What was typed where a number was asked. */
function digitsOf(world: World, event: WorldEvent): string | null {
  if (event.type !== 'world.person' || event.at === 'laptop' || !('text' in event.intent)) return null;
  return world[event.at]?.value === 'askingNumber' ? fit('number', event.intent.text) : null;
}

/** The try that an event is, or whose class its text is in. */
function indexOf(world: World, event: WorldEvent, after: World): number {
  const events = possible(world);
  if (event.type !== 'world.person' || !('text' in event.intent)) return events.findIndex((one) => isTry(one, event));
  const lands = sameness(after);
  return events.findIndex((one) => isTry(one, event) && sameness(step(world, one)) === lands);
}

function append({ journal, field }: Recorded, entry: Entry, now: string | null): readonly Entry[] {
  const last = journal.at(-1);
  const goesOn = last !== undefined && now !== null && now === field;
  if (!goesOn) return [...journal, entry];
  return [...journal.slice(0, -1), { ...entry, ticks: last.ticks + entry.ticks, help: most(last.help, entry.help) }];
}

const most = (a: HelpGiven, b: HelpGiven): HelpGiven => (helpGiven.indexOf(a) > helpGiven.indexOf(b) ? a : b);

/** The field that an event types in. */
export const fieldOf = (event: WorldEvent): string | null =>
  event.type === 'world.person' && 'text' in event.intent ? event.intent.type : null;

/** Whether an event is a try of the same control. */
function isTry(candidate: WorldEvent, event: WorldEvent): boolean {
  if (candidate.type === 'world.pickUp') return event.type === 'world.pickUp' && candidate.phone === event.phone;
  if (candidate.type === 'world.helper' && event.type === 'world.helper') return isSame(candidate.intent, event.intent);
  if (candidate.type !== 'world.person' || event.type !== 'world.person') return candidate.type === event.type;
  if (candidate.at !== event.at || candidate.intent.type !== event.intent.type) return false;
  if ('line' in candidate.intent) return isSame(candidate.intent, event.intent);
  return !('sight' in candidate.intent) || ('sight' in event.intent && candidate.intent.sight === event.intent.sight);
}

interface Pressed {
  readonly type: string;
  readonly line?: number;
}
const isSame = (one: Pressed, other: Pressed): boolean => one.type === other.type && one.line === other.line;
