import { helpGiven, tick } from '../world/journal.js';
import { possible } from '../world/possible.js';
import { sameness } from '../world/sameness.js';
import { step, type World } from '../world/world.js';
import { areAlike, readFold, restore, summaryOf, type Told, valuesIn, writeFold } from './fold-text.js';
import { scenarios } from './registry.js';
import { encodeRun, type Folded, type Run, startRun } from './run.js';

/** The most signs that the text of a run has. */
export const longest = 1_000;

/** How many of the last things done stay as they are, so that they can be undone; fewer where hours pass between them. */
export const keptWhole = 80;

/** More alarms than can ring at one time. */
const mostAlarms = 8;

/** A place on the way without its detours. */
interface Place {
  readonly key: string;
  readonly world: World;
  /** How one comes here from the place before. */
  readonly index: number;
  /** The stop that is next here. */
  readonly stop: number;
  /** How many things were done, and ticks passed, since the place before. */
  readonly actions: number;
  readonly ticks: number;
}

/** The world in which the journal of a run begins. */
export const baseOf = (run: Run): World => run.folded?.world ?? startRun(run).world;

/**
 * Shortens a run whose text is too long. Its oldest part becomes a way without detours to the same world, with what it
 * took. Of where that can be cut the latest is taken: what was done last stays in the journal.
 */
export function fold(run: Run, whole = keptWhole): Run {
  if (run.journal.length <= whole || encodeRun(run).length <= longest) return run;
  for (let cut = run.journal.length - whole; cut > 0; cut -= 1) {
    const folded = foldUntil(run, cut);
    // As new ones: what is known of an entry by its place holds no longer.
    const journal = run.journal.slice(cut).map((entry) => ({ ...entry }));
    if (folded) return fold({ ...run, folded, journal }, Math.floor(whole / 2));
  }
  return run;
}

function foldUntil(run: Run, cut: number): Folded | null {
  const { stops } = scenarios[run.scenario];
  const before = run.folded && readFold(run.folded.text, stops.length);
  const told: Told = before ?? {
    done: helpGiven.map(() => 0),
    stops: stops.map(() => ({ reached: null, detours: 0, actions: 0, ticks: 0 })),
    way: [],
    now: 0,
    due: [],
    values: [],
  };
  const way: Place[] = [];
  const at = new Map<string, number>();

  const goTo = (world: World, index: number, actions: number, ticks: number) => {
    const key = sameness(world);
    const known = at.get(key);
    if (known === undefined) {
      at.set(key, way.length);
      const next = stops.findIndex(({ reached }) => !reached(world));
      way.push({ key, world, index, actions, ticks, stop: next < 0 ? stops.length - 1 : next });
      return;
    }
    const lost = way.splice(known + 1);
    for (const place of lost) at.delete(place.key);
    const of = told.stops[way[known]?.stop ?? 0];
    if (!of) return;
    if (lost.length > 0) of.detours += 1;
    of.actions += lost.reduce((sum, place) => sum + place.actions, actions);
    of.ticks += lost.reduce((sum, place) => sum + place.ticks, ticks);
  };
  const notice = (world: World) => {
    for (const [place, stop] of stops.entries()) {
      const of = told.stops[place];
      if (of && stop.reached(world)) of.reached ??= Math.round(world.now / tick);
    }
  };

  let world = startRun(run).world;
  goTo(world, 0, 0, 0);
  for (const index of told.way) {
    const event = possible(world)[index];
    if (!event) return null;
    world = step(world, event);
    goTo(world, index, 0, 0);
  }
  world = baseOf(run);
  for (const { index, ticks, help } of run.journal.slice(0, cut)) {
    const later = ticks > 0 ? step(world, { type: 'world.elapse', ms: ticks * tick }) : world;
    // What rang meanwhile is waited for on the way: it needs no clock then.
    const rung = sameness(later);
    for (let rings = 0; sameness(world) !== rung; rings += 1) {
      const wait = possible(world).findIndex(({ type }) => type === 'world.wait');
      const event = possible(world)[wait];
      if (!event || rings > mostAlarms) return null;
      world = step(world, event);
      goTo(world, wait, 0, 0);
    }
    const event = possible(later)[index];
    if (!event) return null;
    notice(later);
    world = step(later, event);
    notice(world);
    told.done[helpGiven.indexOf(help)]! += 1;
    goTo(world, index, 1, ticks);
  }

  const values = valuesIn(world);
  const due = world.alarms.map((alarm) => Math.round((alarm.at - world.now) / tick));
  const written = { ...told, way: shortened(way), now: Math.round(world.now / tick), due, values };
  const text = writeFold(written);
  const restored = restore(startRun(run).world, written);
  return restored && areAlike(restored, world) ? { ...summaryOf(written, stops), world: restored, text } : null;
}

/** Leaves out what a press leads past. */
function shortened(way: readonly Place[]): readonly number[] {
  const places = new Map(way.map(({ key }, place) => [key, place]));
  const short: number[] = [];
  for (let place = 0; place < way.length - 1; ) {
    const { world } = way[place]!;
    let [far, by] = [place + 1, way[place + 1]!.index];
    for (const [index, event] of possible(world).entries()) {
      const leads = places.get(sameness(step(world, event))) ?? 0;
      if (leads > far) [far, by] = [leads, index];
    }
    short.push(by);
    place = far;
  }
  return short;
}

/** Makes what was folded again from its text; null when that is none. */
export function unfold(start: Run, text: string): Folded | null {
  const { stops } = scenarios[start.scenario];
  const told = readFold(text, stops.length);
  const world = told && restore(start.world, told);
  return told && world && { ...summaryOf(told, stops), world, text };
}
