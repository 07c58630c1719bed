import type { CatalogueId } from '../conditions/catalogue.js';
import { type Entry, helpGiven, tick } from '../world/journal.js';
import { possible } from '../world/possible.js';
import { before } from '../world/replay.js';
import { sameness } from '../world/sameness.js';
import { step, type World } from '../world/world.js';
import {
  areAlike,
  baseOf,
  nothingTold,
  readFold,
  restore,
  summaryOf,
  type Told,
  valuesIn,
  writeFold,
} from './folded.js';
import { scenarios } from './registry.js';
import { type Folded, type Run, startRun } from './run.js';
import { encodeRun } from './run-text.js';
import type { Stop } from './scenario.js';

/** The most signs that the text of a run has, also where it is for somebody else. */
export const longest = 1_000;

/** How many of the last things done stay as they are, so that they can be undone; fewer where hours pass between them. */
export const keptWhole = 80;

/** More alarms than can ring at one time. */
const mostAlarms = 8;

/** A hash has no more signs: no number of 32 bits has. */
const hashSigns = 7;

/** How many signs the text of a run can have, its own and that for somebody else: only their hashes differ in length. */
const signsOf = (run: Run): number => encodeRun(run, true).lastIndexOf('~') + 1 + hashSigns;

/** What of the catalogue began and ended in a run, before an entry of its journal. */
type NamesIn = (run: Run, cut: number) => readonly CatalogueId[];
const noNames: NamesIn = () => [];

/** Work in pieces, each of which takes no time that anybody notices. */
export type Pieces<T> = Generator<undefined, T>;

/**
 * Shortens a run whose text has more signs than so many. Its oldest part becomes a way without detours to the same world,
 * with what it took. Of where that can be cut the latest is taken: what was done last stays in the journal.
 */
export function* folding(run: Run, namesIn = noNames, signs = longest): Pieces<Run> {
  if (signsOf(run) <= signs) return run;
  let now = run;
  let tried = 0;
  for (let whole = keptWhole; whole > 0 && (now === run || signsOf(now) > longest); whole = Math.floor(whole / 2)) {
    const cut = now.journal.length - whole;
    const next = yield* cutAt(now, cut, tried, namesIn);
    tried = next ? 0 : Math.max(cut, tried);
    now = next ?? now;
  }
  return now;
}

/** What is left of a run where it is cut as late as can be, between two places; null where it cannot. */
function* cutAt(run: Run, latest: number, before: number, namesIn: NamesIn): Pieces<Run | null> {
  for (let cut = latest; cut > before; cut -= 1) {
    const folded = yield* foldUntil(run, cut, namesIn(run, cut));
    // As new entries: what is known of one by its place in the journal holds no longer.
    if (folded) return { ...run, folded, journal: run.journal.slice(cut).map(copied), undone: run.undone.map(copied) };
  }
  return null;
}

/** The same at a stretch. */
export function fold(run: Run, namesIn = noNames): Run {
  const pieces = folding(run, namesIn);
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}

const copied = (entry: Entry): Entry => ({ ...entry });

/** What a run is until an entry, or null where that cannot be told so that the same comes out. */
function* foldUntil(run: Run, cut: number, more: readonly CatalogueId[]): Pieces<Folded | null> {
  const { stops } = scenarios[run.scenario];
  const found = yield* followed(run, cut);
  if (!found) return null;
  const { start, told, world } = found;
  const due = world.alarms.map((alarm) => Math.round((alarm.at - world.now) / tick));
  const names = [...new Set([...told.names, ...more])];
  const all = { ...told, way: found.way, now: Math.round(world.now / tick), due, values: valuesIn(world), names };
  const restored = restore(start, all);
  return restored && areAlike(restored, world)
    ? { ...summaryOf(all, stops), world: restored, text: writeFold(all) }
    : null;
}

/** The places in `possible` that lead from the start to where a run is now, without detours; null where that cannot be told. */
export function* wayOf(run: Run): Pieces<readonly number[] | null> {
  const found = yield* followed(run, run.journal.length);
  return found && found.way;
}

/** A run until an entry, with the way that leads there. */
function* followed(run: Run, cut: number) {
  const { stops } = scenarios[run.scenario];
  const start = startRun(run).world;
  const told = (run.folded && readFold(run.folded.text, stops.length)) ?? nothingTold(stops.length);
  const way = wayFrom(start, told, stops);
  for (const index of told.way) {
    way.go(index);
    yield;
  }
  const world = yield* goOn(baseOf(run), run.journal.slice(0, cut), way);
  return world && { start, told, world, way: yield* way.shortest() };
}

/** Goes on from a world as a journal says, and the way with it; null where the way cannot follow. */
function* goOn(from: World, journal: readonly Entry[], way: Way): Pieces<World | null> {
  let world = from;
  for (const entry of journal) {
    yield;
    const { index, ticks, help } = entry;
    const later = before(world, entry);
    // What rang meanwhile is waited for on the way: it needs no clock then.
    for (let rings = 0; way.key() !== sameness(later); rings += 1) {
      if (rings > mostAlarms || !way.wait()) return null;
    }
    const event = possible(later)[index];
    if (!event) return null;
    way.notice(later);
    world = step(later, event);
    way.notice(world);
    if (!way.go(index, { actions: 1, ticks, help })) return null;
  }
  return way.key() === sameness(world) ? world : null;
}

/** A place on a way without detours, and how one came there from the place before. */
interface Place {
  readonly key: string;
  readonly world: World;
  readonly index: number;
  readonly took: { readonly actions: number; readonly ticks: number };
}
type Way = ReturnType<typeof wayFrom>;

const nothing = { actions: 0, ticks: 0 } as const;

/** A way that forgets what led back to where it was before; what that took is told of the stop that was next there. */
function wayFrom(start: World, told: Told, stops: readonly Stop[]) {
  const places: Place[] = [{ key: sameness(start), world: start, index: 0, took: nothing }];
  const last = (): Place => places.at(-1) as Place;

  function go(index: number, { help, ...took }: Place['took'] & { readonly help?: Entry['help'] } = nothing): boolean {
    const event = possible(last().world)[index];
    if (!event) return false;
    if (help) told.done = told.done.map((count, place) => (helpGiven[place] === help ? count + 1 : count));
    const world = step(last().world, event);
    const key = sameness(world);
    const known = places.findIndex((place) => place.key === key);
    if (known < 0) {
      places.push({ key, world, index, took });
      return true;
    }
    const lost = [...places.splice(known + 1).map((place) => place.took), took];
    const next = stops.findIndex(({ reached }) => !reached(world));
    const of = told.stops.at(next);
    if (!of) return false;
    if (lost.length > 1) of.detours += 1;
    for (const { actions, ticks } of lost) {
      of.actions += actions;
      of.ticks += ticks;
    }
    return true;
  }

  return {
    go,
    key: () => last().key,
    wait: () => go(possible(last().world).findIndex(({ type }) => type === 'world.wait')),
    /** Which stops lie behind a world for the first time. */
    notice: (world: World) => {
      for (const [place, stop] of stops.entries()) {
        const of = told.stops[place];
        if (of && stop.reached(world)) of.reached ??= Math.round(world.now / tick);
      }
    },
    /** The way, without what one press leads past. */
    *shortest(): Pieces<readonly number[]> {
      const short: number[] = [];
      for (let at = 0; at < places.length - 1; ) {
        yield;
        const world = places[at]?.world ?? start;
        let [far, by] = [at + 1, places[at + 1]?.index ?? 0];
        for (const [index, event] of possible(world).entries()) {
          const key = sameness(step(world, event));
          const leads = places.findIndex((place) => place.key === key);
          if (leads > far) [far, by] = [leads, index];
        }
        short.push(by);
        at = far;
      }
      return short;
    },
  };
}
