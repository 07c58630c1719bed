import { begunWith, type CatalogueId, entries } from '../conditions/catalogue.js';
import { baseOf } from '../scenarios/folded.js';
import type { Run } from '../scenarios/run.js';
import type { Device } from '../scenarios/scenario.js';
import type { Entry } from '../world/journal.js';
import { doneAfter } from '../world/replay.js';
import { sameness } from '../world/sameness.js';
import { viewsOf } from '../world/views.js';
import type { World, WorldEvent } from '../world/world.js';
import { type DetourKind, type Moment, signs } from './signs.js';

/** A part of a run that was not on the way, or that something was in the way of. */
export interface Detour {
  /** The entry of the catalogue; null for a wander that it has no name for. */
  readonly id: CatalogueId | null;
  readonly kind: DetourKind;
  /** The first entry of the journal that belongs to it: before it all was well. */
  readonly from: number;
  /** The entry that ended it; null as long as nothing did. */
  readonly to: number | null;
  readonly device: Device;
  /** What gave it away: the screen there, and the control that was used; null when it showed by itself. */
  readonly screen: string;
  readonly control: string | null;
}

/** How far a run was looked at. */
interface Seen {
  readonly world: World;
  readonly open: readonly Detour[];
  readonly done: readonly Detour[];
  /** The worlds that were passed, in order, with the number of entries before each. */
  readonly passed: readonly { readonly key: string; readonly count: number }[];
}

const known = entries.flatMap(([id]) => {
  const sign = signs[id];
  return sign ? [{ id, ...sign }] : [];
});
const severity: readonly DetourKind[] = ['detour', 'mistake', 'danger'];
const worse = (a: DetourKind, b: DetourKind): boolean => severity.indexOf(a) > severity.indexOf(b);

/** What began, goes on or ended at one moment, of all that the catalogue knows. */
function look({ open, done, ...seen }: Seen, moment: Moment, at: number): Seen {
  const still: Detour[] = [];
  const over: Detour[] = [];
  const ids = new Set(open.map(({ id }) => id));
  // What a practice began with is nobody's mistake.
  const begun = begunWith(moment.began);
  for (const { id, kind, at: side, shows, lasts = shows, unless = [] } of known) {
    const was = open.find((detour) => detour.id === id);
    if (!lasts(moment)) {
      if (was) over.push({ ...was, to: at });
      continue;
    }
    if (!shows(moment) || unless.some((other) => ids.has(other))) {
      if (was) still.push(was);
      continue;
    }
    const now = begun.includes(id) ? 'detour' : typeof kind === 'function' ? kind(moment) : kind;
    if (was) still.push(worse(now, was.kind) ? { ...was, kind: now } : was);
    else still.push({ id, kind: now, from: at, to: null, ...gaveAway(moment, side) });
  }
  return { ...seen, open: still, done: over.length > 0 ? [...done, ...over] : done };
}

function gaveAway(
  { event, world, views }: Moment,
  side: 'laptop' | 'phone',
): Pick<Detour, 'device' | 'screen' | 'control'> {
  const device = side === 'laptop' ? side : world.hand;
  const here = event?.type === 'world.person' && event.at === device;
  return { device, screen: views[side].screen, control: here ? event.intent.type : null };
}

/** Back in a world where one was before: what lies between led nowhere, whether it has a name or not. */
function turn(seen: Seen, event: WorldEvent, at: number): Seen {
  const { world, open, done, passed } = seen;
  const key = sameness(world);
  const place = passed.findIndex((one) => one.key === key);
  if (place < 0) return { ...seen, passed: [...passed, { key, count: at + 1 }] };
  const from = passed[place]?.count ?? 0;
  // What lies between was passed in vain: it is not gone back to from elsewhere.
  const back = { ...seen, passed: [...passed.slice(0, place), { key, count: at + 1 }] };
  const named = [...open, ...done].some(
    (detour) => detour.id !== null && (detour.to ?? at) >= from && detour.from <= at,
  );
  if (named || event.type !== 'world.person') return back;
  const last = done.at(-1);
  const goesOn = last && last.id === null && last.to === from - 1;
  const device = event.at;
  const view = viewsOf(world)[device === 'laptop' ? device : 'phone'];
  const wander: Detour = {
    id: null,
    kind: 'detour',
    from: goesOn ? last.from : from,
    to: at,
    device,
    screen: view.screen,
    control: event.intent.type,
  };
  return { ...back, done: goesOn ? [...done.slice(0, -1), wander] : [...done, wander] };
}

/** What was seen up to an entry. An entry stands in one run, and in those that go on from it. */
const seenAt = new WeakMap<Entry, Seen>();

const nothingSeen = (world: World): Seen => ({
  world,
  open: [],
  done: [],
  passed: [{ key: sameness(world), count: 0 }],
});

function seenOf(run: Run): Seen {
  const { journal, conditions: began, scenario } = run;
  let count = journal.length;
  while (count > 0 && !seenAt.has(journal[count - 1] as Entry)) count -= 1;
  const last = journal[count - 1];
  let seen = (last && seenAt.get(last)) ?? nothingSeen(baseOf(run));
  for (const [place, entry] of journal.slice(count).entries()) {
    const at = count + place;
    const done = doneAfter(seen.world, entry);
    if (!done) return seen;
    const { event, after } = done;
    seen = pass(seen, done.before, null, at, { began, scenario });
    seen = turn(pass(seen, after, event, at, { began, scenario }), event, at);
    seenAt.set(entry, seen);
  }
  // What time brought since.
  return run.world.now > seen.world.now ? pass(seen, run.world, null, journal.length, { began, scenario }) : seen;
}

function pass(
  seen: Seen,
  world: World,
  event: WorldEvent | null,
  at: number,
  run: Pick<Moment, 'began' | 'scenario'>,
): Seen {
  if (world === seen.world) return seen;
  const moment: Moment = { ...run, before: seen.world, event, world, views: viewsOf(world) };
  return look({ ...seen, world }, moment, at);
}

/** Every detour of a run, in the order in which they began: what the catalogue knows, and wanders that it has no name for. */
export function detoursOf(run: Run): readonly Detour[] {
  const { open, done } = seenOf(run);
  return [...done, ...open].sort((a, b) => a.from - b.from);
}

/** What of the catalogue the learner is in now: the worst, and of those the latest. Null when all is well. */
export function diagnose(run: Run): Detour | null {
  return seenOf(run).open.reduce<Detour | null>(
    (worst, detour) => (worst && (worse(worst.kind, detour.kind) || worst.from > detour.from) ? worst : detour),
    null,
  );
}
