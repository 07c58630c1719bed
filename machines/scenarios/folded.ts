import { type CatalogueId, entries } from '../conditions/catalogue.js';
import { type Entry, type HelpGiven, helpGiven, tick } from '../world/journal.js';
import { possible } from '../world/possible.js';
import { type Done, doneAfter } from '../world/replay.js';
import { sameness } from '../world/sameness.js';
import { viewsOf } from '../world/views.js';
import { step, type World } from '../world/world.js';
import { decodeNumber, encodeNumber, number } from './number-text.js';
import { scenarios } from './registry.js';
import { countFolded, type Folded, type FoldedStop, type Run, startRun } from './run.js';
import type { Stop } from './scenario.js';

/** A fold, as its text says it. */
export interface Told {
  /** How often something was done with each kind of help. */
  done: readonly number[];
  /** What happened before each stop of the guide, in its order. */
  readonly stops: { -readonly [K in keyof Omit<FoldedStop, 'stop'>]: FoldedStop[K] }[];
  /** What leads from the start to a world that is the same, by its places in `possible`. */
  readonly way: readonly number[];
  /** World time at its end, and when each alarm rings after that, in ticks. */
  readonly now: number;
  readonly due: readonly number[];
  /** What was drawn, wherever it stands in that world. */
  readonly values: readonly number[];
  readonly names: readonly CatalogueId[];
}

/** Nothing was folded yet. */
export const nothingTold = (stopCount: number): Told => ({
  done: helpGiven.map(() => 0),
  stops: Array.from({ length: stopCount }, () => ({ reached: null, detours: 0, actions: 0, ticks: 0 })),
  way: [],
  now: 0,
  due: [],
  values: [],
  names: [],
});

const parties = ['laptop', 'phone', 'oldPhone', 'service'] as const;

/** What is drawn from the seed, with what counts the draws: the only thing by which worlds that are the same can be told apart. */
const drawn = /(?<="T\d+-)\d+(?=")|(?<="(?:number|told|pass)":")\d+(?=")|(?<="(?:issued|asked|passes)":)\d+/g;

const contextsOf = (world: World): string => JSON.stringify(parties.map((party) => world[party]?.context ?? null));

/** What was drawn, in the order in which it stands in a world. */
export const valuesIn = (world: World): readonly number[] => (contextsOf(world).match(drawn) ?? []).map(Number);

/** Whether nothing that is shown, and nothing that can be done, tells two worlds of one time apart. */
export const areAlike = (a: World, b: World): boolean => alike(a) === alike(b);

const alike = (world: World): string =>
  JSON.stringify([sameness(world), valuesIn(world), viewsOf(world), world.alarms, world.now]);

/** Goes the way of a fold, and makes of the world at its end the one that was folded; null where that leads nowhere. */
export function restore(start: World, { way, now, due, values }: Told): World | null {
  let world = start;
  for (const index of way) {
    const event = possible(world)[index];
    if (!event) return null;
    world = step(world, event);
  }
  if (valuesIn(world).length !== values.length || world.alarms.length !== due.length) return null;
  let place = 0;
  const contexts: unknown[] = JSON.parse(contextsOf(world).replace(drawn, () => String(values[(place += 1) - 1])));
  const restored = parties.map((party, at) => [party, world[party] && { ...world[party], context: contexts[at] }]);
  const alarms = world.alarms.map((alarm, at) => ({ ...alarm, at: (now + (due[at] ?? 0)) * tick }));
  return { ...world, ...Object.fromEntries(restored), alarms, now: now * tick, last: [], ignored: [] };
}

/** What is told of a fold beside its world. */
export const summaryOf = ({ done, stops, names }: Told, all: readonly Stop[]): Omit<Folded, 'world' | 'text'> => ({
  done,
  names,
  stops: all.flatMap(({ id: stop }, place) => {
    const told = stops[place];
    return told && (told.reached !== null || told.actions > 0) ? [{ stop, ...told }] : [];
  }),
});

/** The number that an entry of the catalogue is called by. */
const numberOf = (id: CatalogueId): number => Number(id.slice(1));
const numbered = new Map(entries.map(([id]) => [numberOf(id), id]));

/** A fold as numbers, each of which says itself where it ends. */
export const writeFold = ({ done, stops, way, now, due, values, names }: Told): string =>
  [
    ...done,
    ...stops.flatMap(({ reached, detours, actions, ticks }) => [(reached ?? -1) + 1, detours, actions, ticks]),
    ...[way, due, values].flatMap((list) => [list.length].concat(list)),
    now,
    ...names.map(numberOf),
  ]
    .map(encodeNumber)
    .join('');

/** Reads a fold back; null when it is none. */
export function readFold(text: string, stopCount: number): Told | null {
  const signs = text.match(number) ?? [];
  if (signs.join('') !== text) return null;
  const numbers = signs.map(decodeNumber);
  const take = (count: number) => numbers.splice(0, count);
  const list = () => take(take(1)[0] ?? 0);
  const done = take(helpGiven.length);
  const stops = Array.from({ length: stopCount }, () => {
    const [reached = 0, detours = 0, actions = 0, ticks = 0] = take(4);
    return { reached: reached > 0 ? reached - 1 : null, detours, actions, ticks };
  });
  const [way, due, values] = [list(), list(), list()];
  const [now, ...rest] = numbers;
  const names = rest.flatMap((of) => numbered.get(of) ?? []);
  return now === undefined || names.length < rest.length ? null : { done, stops, way, now, due, values, names };
}

/** Makes what was folded again from its text; null when that is none. */
export function unfold(start: Run, text: string): Folded | null {
  const { stops } = scenarios[start.scenario];
  const told = readFold(text, stops.length);
  const world = told && restore(start.world, told);
  return told && world && { ...summaryOf(told, stops), world, text };
}

/** A fold as if everything in it was done with one kind of help. */
export function foldedWith({ scenario }: Run, folded: Folded, help: HelpGiven): Folded {
  const told = readFold(folded.text, scenarios[scenario].stops.length);
  const done = helpGiven.map((kind) => (kind === help ? countFolded(folded) : 0));
  return told ? { ...folded, done, text: writeFold({ ...told, done }) } : folded;
}

/** By the first entry of its journal, where a run started: to make a world costs as much as many things done in it. */
const starts = new WeakMap<Entry, Run>();

/** The world in which the journal of a run begins. */
export function baseOf(run: Run): World {
  if (run.folded) return run.folded.world;
  const [first] = run.journal;
  if (!first) return startRun(run).world;
  const found = starts.get(first);
  if (found && startKeys.every((key) => found[key] === run[key])) return found.world;
  const start = { ...startRun(run), conditions: run.conditions, policy: run.policy };
  starts.set(first, start);
  return start.world;
}
const startKeys = ['scenario', 'phone', 'conditions', 'seed', 'policy'] as const;

/** Everything that was done in a run since what was folded, one after the other. */
export function doneIn(run: Run): readonly Done[] {
  let world = baseOf(run);
  return run.journal.flatMap((entry) => {
    const done = doneAfter(world, entry);
    if (!done) return [];
    world = done.after;
    return [done];
  });
}
