import { begunWith, catalogue, entries } from '../conditions/catalogue.js';
import type { PhoneKind } from '../protocol/messages.js';
import { detoursOf } from '../coach/diagnose.js';
import { act, type Run, type RunStart } from '../scenarios/run.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import { waiting } from '../world/waiting.js';
import type { World } from '../world/world.js';
import type { CauseId } from './case.js';
import { alsoDone, together } from './bring-about.js';
import { begun, homeward, isIn, onward, runOf } from './deeds.js';
import { find } from './find.js';
import { findingIds, type FindingValue } from './findings.js';
import { atOnce, type InPieces } from './in-pieces.js';
import { ownPlaces } from './ways.js';

/** Everything that could be found in one world, in the order of `findingIds`. */
export type Sight = readonly FindingValue[];

/** What can be wrong, and how it could look: one sight for each place where a learner can be with it. */
export interface Hypothesis {
  readonly causes: readonly CauseId[];
  readonly sights: readonly Sight[];
}

/** Practices that somebody who comes with one of them could also be in. */
const settingUp: readonly ScenarioId[] = ['first-setup', 'first-setup-at-home', 'cannot-scan'];
const using: readonly ScenarioId[] = ['daily-sign-in', 'approve-again', 'unexpected-prompt'];
const families: { readonly [S in ScenarioId]: readonly ScenarioId[] } = {
  'first-setup': settingUp,
  'first-setup-at-home': settingUp,
  'cannot-scan': settingUp,
  'only-a-phone': ['only-a-phone'],
  'new-phone': ['new-phone', ...using],
  'new-phone-with-pass': ['new-phone-with-pass', ...using],
  'new-phone-by-call': ['new-phone-by-call', ...using],
  'same-phone-again': ['same-phone-again', ...using],
  'daily-sign-in': using,
  'approve-again': using,
  'unexpected-prompt': using,
  'unexpected-prompt-with-call': ['unexpected-prompt-with-call', ...using],
  'unexpected-call': ['unexpected-call', ...using],
  'link-in-a-mail': ['link-in-a-mail', ...using],
};

/** What can be found in a world, all of it. */
export const sightOf = (world: World): Sight => findingIds.map((id) => find(id, world));

/** Whether something of it was, and is over. */
const was = (run: Run, causes: readonly CauseId[]): boolean =>
  detoursOf(run).some(({ id, to }) => to !== null && causes.some((cause) => cause === id));

/** More moments than any way of the guide has. */
const longest = 120;

/** The runs on the guide's way on, in which nothing runs by itself. */
function* onwards(start: Run): Generator<Run> {
  let run: Run | null = start;
  for (let n = 0; run && n < longest; n += 1) {
    if (waiting(run.world).progressIn === null) yield run;
    run = onward(run).next;
  }
}

/** The phone was put aside: what it shows is left, and nothing else. */
function putAside({ world, ...run }: Run): World | null {
  const home = homeward(world);
  return home ? act({ world, ...run }, home).world : null;
}

const worldsOf = (run: Run): readonly World[] => {
  const aside = putAside(run);
  return aside ? [run.world, aside] : [run.world];
};

/** From where something shows first until the guide mends it. */
function* whereItShows(start: Run, causes: readonly CauseId[]): InPieces<readonly World[]> {
  const worlds: World[] = [];
  for (const run of onwards(start)) {
    yield;
    if (was(run, causes)) break;
    const now = isIn(run);
    if (causes.some((cause) => now.has(cause))) worlds.push(...worldsOf(run));
  }
  return worlds;
}

/** Who just did something wrong is stuck where it led them. */
function stuckAt(start: Run, causes: readonly CauseId[]): readonly World[] {
  const [run] = onwards(start);
  return run && !was(run, causes) ? worldsOf(run) : [];
}

/** The worlds of a practice in which these are wrong, and nothing else is; none where that cannot be. */
function* worldsWith(causes: readonly CauseId[], scenario: ScenarioId, phone: PhoneKind): InPieces<readonly World[]> {
  // Of two, what did not strike yet on the wire is nothing that anybody comes with.
  if (causes.length > 1 && causes.some((id) => catalogue[id].kind === 'fault')) return [];
  const brought = together(causes, scenario, phone);
  if (!brought) return [];
  yield;
  const start: RunStart = { scenario, phone, seed: 0, conditions: brought.conditions };
  const own = causes[0] && ownPlaces[causes[0]];
  if (own) {
    const there: World[] = [];
    for (const run of onwards(begun(start))) {
      yield;
      if (own.shows(run.world)) there.push(...worldsOf(run));
    }
    return there;
  }
  if (brought.deeds.length === 0) return yield* whereItShows(begun(start), causes);
  const first = begunWith(brought.conditions);
  const other = causes.length === 1 && causes[0] ? alsoDone(causes[0], scenario) : [];
  return [brought.deeds, ...other].flatMap((deeds) => {
    const run = runOf(start, deeds);
    const there = run && isIn(run);
    return run && causes.every((cause) => there?.has(cause) || first.includes(cause)) ? stuckAt(run, causes) : [];
  });
}

function* hypothesis(
  causes: readonly CauseId[],
  where: readonly ScenarioId[],
  phone: PhoneKind,
): InPieces<Hypothesis | null> {
  const sights = new Map<string, Sight>();
  for (const one of where)
    for (const world of yield* worldsWith(causes, one, phone)) {
      yield;
      const sight = sightOf(world);
      sights.set(sight.join(), sight);
    }
  return sights.size > 0 ? { causes, sights: [...sights.values()] } : null;
}

/** Everything that can be wrong. */
export type Pool = readonly Hypothesis[];

const known = new Map<string, Pool>();
/** Of pools that are not whole yet, what was made: who stops and begins again does nothing twice. */
const begunPools = new Map<string, Map<string, Hypothesis | null>>();

/** The ids that can be a cause, as the catalogue has them. */
export const causeIds: readonly CauseId[] = entries.flatMap(([id]) => (id === 'E41' ? [] : [id]));

/**
 * Makes everything that can be wrong with who comes with this practice, on this phone, from the catalogue, and keeps it. Stops
 * often, for who draws meanwhile, and says which part is done: `many` causes at once, two of them, take some seconds.
 */
export function* makePool(scenario: ScenarioId, phone: PhoneKind, many: number): Generator<number, Pool> {
  const pairs = many > 1;
  // Two causes at once are looked for in the practice itself.
  const where = pairs ? [scenario] : families[scenario];
  const key = [where.join(), phone, pairs].join();
  const made = known.get(key);
  if (made) return made;
  const pool: Hypothesis[] = pairs ? [...(yield* makePool(scenario, phone, 1))] : [];
  const ids = pairs ? pool.flatMap(({ causes }) => causes) : causeIds;
  const sets = pairs ? ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b])) : ids.map((id) => [id]);
  const soFar = begunPools.get(key) ?? new Map<string, Hypothesis | null>();
  begunPools.set(key, soFar);
  for (const [at, causes] of sets.entries()) {
    const before = soFar.get(causes.join());
    if (before) pool.push(before);
    if (before !== undefined) continue;
    const making = hypothesis(causes, where, phone);
    let made = making.next();
    for (; !made.done; made = making.next()) yield at / sets.length;
    soFar.set(causes.join(), made.value);
    if (made.value) pool.push(made.value);
  }
  known.set(key, pool);
  begunPools.delete(key);
  return pool;
}

/** The same at once: for who draws nothing, or made it before. */
export const poolOf = (scenario: ScenarioId, phone: PhoneKind, many: number): Pool =>
  atOnce(makePool(scenario, phone, many));
