import { startRun, act, type Run, type RunStart } from '../scenarios/run.js';
import { detoursOf } from '../coach/diagnose.js';
import { catalogue, type CatalogueId, type Entry, type SlipAt } from '../conditions/catalogue.js';
import { passcodeLength, passLength } from '../protocol/one-time-code.js';
import { guide } from '../scenarios/guide.js';
import { slips } from '../scenarios/lead-in.js';
import { rightTexts } from '../scenarios/price.js';
import { scenarios } from '../scenarios/registry.js';
import type { StopId } from '../scenarios/scenario.js';
import { possible } from '../world/possible.js';
import { viewsOf } from '../world/views.js';
import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';

/**
 * What the learner did: what the guide says until a stop is next, until something of the catalogue shows, or until a slip can
 * be made, which is then made; one thing on one screen; or waiting.
 */
export type Deed =
  | { readonly until: StopId }
  | { readonly meets: CatalogueId }
  | { readonly slips: CatalogueId }
  | (SlipAt & { readonly types?: 'right' | 'wrong' })
  | 'waits';

/** The run after one thing that a learner did; null where it is not possible. */
export function did(run: Run, deed: Deed): Run | null {
  if (deed === 'waits') return act(run, wait);
  if ('until' in deed) return followed(run, (_, stop) => stop === deed.until);
  if ('meets' in deed) return followed(run, (now) => isIn(now).has(deed.meets));
  if ('slips' in deed) return slipped(run, deed.slips);
  if (viewsOf(run.world)[deed.at].screen !== deed.screen) return null;
  const event = possible(run.world)
    .filter(slips(deed))
    .find((one) => fitsText(one, run.world, deed.types, whole[deed.screen] ?? 2));
  return event ? act(run, event) : null;
}

/** The guide is followed to where the slip can be made first. */
function slipped(start: Run, id: CatalogueId): Run | null {
  const entry: Entry = catalogue[id];
  if (!('slip' in entry)) return null;
  const { slip } = entry;
  const made = ({ world }: Run) =>
    viewsOf(world)[slip.at].screen === slip.screen ? possible(world).find(slips(slip)) : undefined;
  const run = followed(start, (now) => made(now) !== undefined);
  const event = run && made(run);
  return run && event ? act(run, event) : null;
}

/** How many digits a page takes. */
const whole: { readonly [S in SlipAt['screen']]?: number } = { enterPasscode: passcodeLength, enterPass: passLength };

/** A text is whole: two digits of a number and six of a code, and not one of them. */
function fitsText(event: WorldEvent, world: World, types: 'right' | 'wrong' | undefined, least: number): boolean {
  if (event.type !== 'world.person' || !('text' in event.intent)) return true;
  const { text } = event.intent;
  const right = rightTexts(world).has(text);
  return types === 'wrong' ? !right && text.length >= least : right;
}

/** More moments than any way of the guide has. */
const longest = 120;

/** What of the catalogue a run is in now. */
export const isIn = (run: Run): ReadonlySet<CatalogueId> =>
  new Set(detoursOf(run).flatMap(({ id, to }) => (id !== null && to === null ? [id] : [])));

function followed(start: Run, until: (run: Run, stop: StopId | null) => boolean): Run | null {
  let run: Run | null = start;
  for (let n = 0; run && n < longest; n += 1) {
    const { stop, next } = onward(run);
    if (until(run, stop)) return run;
    run = next;
  }
  return null;
}

/** One thing on the guide's way: which stop is next, and the run when it is done. */
interface Onward {
  readonly stop: StopId | null;
  /** Null where the guide has no way on: the goal is reached, or only others can help. */
  readonly next: Run | null;
}

const ways = new WeakMap<Run, Onward>();

/** What the guide does next, waiting for what runs by itself. A run is asked once: many hypotheses begin alike. */
export function onward(run: Run): Onward {
  const known = ways.get(run);
  if (known) return known;
  const { stop, event } = guide(run.world, scenarios[run.scenario]);
  const does = stop && waiting(run.world).progressIn !== null ? wait : event;
  const made = { stop: stop?.id ?? null, next: stop && does ? act(run, does) : null };
  ways.set(run, made);
  return made;
}

const wait: WorldEvent = { type: 'world.wait' };

/** Putting the phone aside: what it shows is left, and nothing else. */
export const homeward = (world: World): WorldEvent | undefined =>
  possible(world).find(
    (event) => event.type === 'world.person' && event.at === 'phone' && event.intent.type === 'person.goHome',
  );

const starts = new Map<string, Run>();
/** More starts than all cases have; a page that is open for a week does not grow past it. */
const mostStarts = 2_000;

/** A practice as it begins, the same one for the same start. */
export function begun(start: RunStart): Run {
  const key = JSON.stringify(start);
  const known = starts.get(key) ?? startRun(start);
  if (starts.size > mostStarts) starts.clear();
  starts.set(key, known);
  return known;
}

/** The run after everything that a learner did; null where it is not possible. */
export const runOf = (start: RunStart, deeds: readonly Deed[]): Run | null =>
  deeds.reduce<Run | null>((run, deed) => run && did(run, deed), begun(start));
