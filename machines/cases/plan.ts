import { withAdmin } from '../attended/index.js';
import { rightTexts } from '../scenarios/price.js';
import { act, type Run } from '../scenarios/run.js';
import { possible } from '../world/possible.js';
import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';
import { keyOf } from './belief.js';
import { bringAbout, together } from './bring-about.js';
import type { Case, CauseId } from './case.js';
import { type Deed, runOf } from './deeds.js';
import { nextRepair } from './next-repair.js';
import type { Visit } from './visit.js';
import { ownPlaces } from './ways.js';
import { wrongIn } from './wrong-in.js';

/**
 * What a helper mends: the case and the devices as they would be if what was named last were so. What the guide says of it is
 * what stands on paper for that cause, and tells nothing of what is really wrong.
 */
export interface Plan {
  readonly one: Case;
  readonly run: Run;
}

/** More than ever runs by itself on end. */
const longest = 20;

/** The devices when what runs by itself is over. */
export function settled(start: Run): Run {
  let run = start;
  for (let n = 0; n < longest && waiting(run.world).progressIn !== null; n += 1) run = act(run, { type: 'world.wait' });
  return run;
}

/** The same thing done in another world, with what is right to type there; null where it cannot be done. */
export function sameThere(event: WorldEvent, here: World, there: World): WorldEvent | null {
  const offered = possible(there);
  const exact = JSON.stringify(event);
  if (event.type === 'world.person' && 'text' in event.intent && rightTexts(here).has(event.intent.text)) {
    const { at, intent } = event;
    const right = rightTexts(there);
    return (
      offered.find(
        (other) =>
          other.type === 'world.person' &&
          other.at === at &&
          other.intent.type === intent.type &&
          'text' in other.intent &&
          right.has(other.intent.text),
      ) ?? null
    );
  }
  return offered.find((other) => JSON.stringify(other) === exact) ?? null;
}

/** Where somebody would be with these causes and no others; the nearer to how this learner came, the better. */
function cameWith(causes: readonly CauseId[], { one, came }: Visit): Plan | null {
  const { scenario, phone, seed, policy } = came;
  const brought = together(causes, scenario, phone);
  if (!brought) return null;
  const { conditions } = brought;
  const start = (deeds: readonly Deed[]): Plan | null => {
    const run = runOf({ scenario, phone, seed, policy, conditions }, deeds);
    if (!run) return null;
    const now = wrongIn(run, conditions);
    const there = (id: CauseId) => now.includes(id) || ownPlaces[id]?.shows(run.world) === true;
    if (!causes.every(there) || now.some((id) => !causes.includes(id))) return null;
    const world = withAdmin(run.world, 'authenticationAdministrator');
    return { one: { ...one, causes, conditions, deeds }, run: { ...run, world } };
  };
  const usual = start(one.deeds) ?? start(brought.deeds);
  if (usual) return usual;
  const shows = bringAbout(causes, scenario, phone);
  return shows && start(shows.deeds);
}

const cases = new WeakMap<Visit['came'], Map<string, Plan | null>>();

function begunPlan(causes: readonly CauseId[], visit: Visit): Plan | null {
  const known = cases.get(visit.came) ?? new Map<string, Plan | null>();
  cases.set(visit.came, known);
  const key = keyOf(causes);
  const plan = known.get(key);
  if (plan !== undefined) return plan;
  const made = cameWith(causes, visit);
  known.set(key, made);
  return made;
}

/** The plan when its next step was done, or was said in vain. */
function onwards({ one, run }: Plan): Plan {
  const now = settled(run);
  const next = nextRepair({ one, run: now });
  return { one, run: next ? settled(act(now, next.event)) : now };
}

/** What was done on the devices of the learner, done there too as far as it can be; and what was said. */
const followed = (plan: Plan, done: Visit['done'], named: number): Plan =>
  done.reduce(({ one, run }, { event, before }, place) => {
    if (event.type === 'desk.tell') return place > named ? onwards({ one, run }) : { one, run };
    // What runs by itself runs there too.
    if (event.type !== 'desk.repair' || (event.event.type === 'world.wait' && runs(before.world))) return { one, run };
    const now = settled(run);
    const there = sameThere(event.event, before.world, now.world);
    return { one, run: there ? settled(act(now, there)) : now };
  }, plan);

const runs = (world: World): boolean => waiting(world).progressIn !== null;

const plans = new WeakMap<Visit, Plan | null>();

/** What is mended now; null where nothing was named, or where what was named cannot be in this practice. */
export function planOf(visit: Visit): Plan | null {
  const known = plans.get(visit);
  if (known !== undefined) return known;
  const place = visit.done.findLastIndex(({ event }) => event.type === 'desk.name');
  const named = visit.done[place]?.event;
  const causes = named?.type === 'desk.name' ? named.causes : null;
  const right = causes !== null && keyOf(causes) === keyOf(visit.one.causes);
  const begun = causes === null || right ? null : begunPlan(causes, visit);
  const plan = right ? { one: visit.one, run: visit.run } : begun && followed(begun, visit.done, place);
  plans.set(visit, plan);
  return plan;
}

/** How many steps of the guide somebody looks on for one that can be done. */
const farthest = 6;

/**
 * The plan from the first step on that can be done on the devices as they are: for who has them before their eyes. Null where
 * no step near fits them.
 */
export function planHere(plan: Plan, world: World): Plan | null {
  let now = plan;
  for (let n = 0; n < farthest; n += 1) {
    const next = nextRepair(now);
    if (!next || sameThere(next.event, now.run.world, world)) return now;
    now = onwards(now);
  }
  return null;
}
