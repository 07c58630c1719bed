import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../machines/coach/least.js';
import { offersOf, type Planner } from '../../machines/coach/plan.js';
import { entries } from '../../machines/conditions/catalogue.js';
import { type Guide, guide, type Scenario, type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { waiting } from '../../machines/world/waiting.js';
import { step, type World } from '../../machines/world/world.js';
import {
  controlsIn,
  explore,
  over,
  pairs,
  type Resolution,
  singles,
  stranded,
  unreachedIn,
  type Walk,
} from './explore.js';
import { resting } from './resting.js';
import { coachLine } from '../../src/player/coach-line.js';
import { sceneOf } from '../../src/player/scene.js';
import { nl } from '../../src/strings/nl/index.js';
import { plannersOf } from './distances.js';
import growth from './growth.json' with { type: 'json' };
import { type Growth, grown, sizeOf, sizesOf } from './growth.js';

/** Above this a scenario's equality has to be explained before it may grow. */
const most = 250_000;

/** A walk may be this much larger than the table says before somebody has to look at it. */
const mostGrowth = 1.1;

/** The starts that the table does not know, or that have grown. */
const unlike = (walk: Walk, resolution: Resolution, id: ScenarioId, phone: PhoneKind) =>
  walk.roots
    .map((root) => ({ start: sizeOf(root), times: grown(growth, id, phone, resolution, root) }))
    .filter(({ times }) => times === null || times > mostGrowth);

/** The starts that only the table knows. */
const gone = (walk: Walk, resolution: Resolution, id: ScenarioId, phone: PhoneKind) => {
  const walked = new Set(walk.roots.map((root) => sizeOf(root)[0]));
  return Object.keys((growth as Growth)[sizesOf(id, phone, resolution)] ?? {}).filter((start) => !walked.has(start));
};

/** The guide is asked in one of this many worlds: it looks ahead, and that takes time. */
const sampling = 499;
/** Following it to the end takes longer still. */
const far = 2_999;
/** More advice than any way to a goal takes; whoever needs more goes round in circles. */
const patience = 120;

function arrives(from: World, scenario: Scenario): boolean {
  let world = from;
  for (let n = 0; n < patience; n += 1) {
    const { stop, event, exit } = guide(world, scenario);
    if (!stop || exit) return true;
    if (waiting(world).progressIn !== null) world = step(world, { type: 'world.wait' });
    else if (event) world = step(world, event);
    else return false;
  }
  return false;
}

/** What the plan of a world says that it costs, and what is paid on the way to the goal, or to where only others can help. */
function follow(plans: Planner, from: World, scenario: Scenario) {
  const price = plans.plan(from).go(Number.POSITIVE_INFINITY);
  const mute: string[] = [];
  let world = from;
  let paid = 0;
  for (let event = plans.next(world); event; event = plans.next(world)) {
    const now = event;
    const name = wordless(
      guide(world, scenario, () => now),
      world,
    );
    if (name !== null) mute.push(name);
    paid += offersOf(scenario)(world).find((offer) => isDeepStrictEqual(offer.event, now))?.price ?? Number.NaN;
    world = step(world, now);
  }
  const { stop, exit } = guide(world, scenario);
  // What is known of its stops never promises more than there is.
  const tooMuch = !over(scenario)(from) && atLeast(scenario)(from) > paid;
  return { price, paid: (stop === null || exit !== null) && !tooMuch ? paid : Number.NaN, mute };
}

/** The control that is lit, where the coach says nothing of it but that one has to go back, or the words of a stop elsewhere. */
function wordless({ stop, intent, device, ...rest }: Guide, world: World): string | null {
  // Beside the devices the words are those of what is taken, or of who is asked.
  if (!stop || !intent || intent.type === 'person.pickUp' || intent.type === 'person.askDesk') return null;
  const scene = sceneOf(world);
  const { say } = coachLine({ stop, intent, device, ...rest }, scene, nl.stage);
  const elsewhere = say === nl.stage.stops[stop.id].say && (stop.device === 'laptop') !== (device === 'laptop');
  return elsewhere || say === nl.stage.back.say ? `${device} ${scene[device].screen} ${intent.type}` : null;
}

/** What is promised of every world of a scenario, whatever it starts with. A file per scenario and phone calls it, so that they run side by side. */
export const promises = (id: ScenarioId, phone: PhoneKind): void => {
  describe(`${id} on ${phone}`, () => {
    const scenario = scenarios[id];
    const walk = explore(scenario, phone, singles(scenario, phone));
    const told = (ids: readonly number[]) => ids.slice(0, 3).map((id) => walk.story(id));

    it('leaves nobody without a way to the goal, or to help', () => {
      const saved = stranded(walk, over(scenario));
      expect(told(saved)).toEqual([]);
    });

    it('sends people for help exactly where nothing else helps', () => {
      const lost = new Set(stranded(walk, scenario.goal));
      const wrong = walk.worlds.flatMap((world, id) =>
        lost.has(id) === scenario.exits.some((exit) => exit.holds(world)) ? [] : [id],
      );
      expect(told(wrong)).toEqual([]);
    });

    it('visits exactly the places that it says', () => {
      expect(unreachedIn(walk, scenario, phone)).toEqual([]);
    });

    it('calls worlds the same only when the same can be done in them', () => {
      expect(walk.disagreements.slice(0, 3)).toEqual([]);
    });

    it('stays small enough to be walked, whatever it starts with', () => {
      expect(walk.roots.filter(({ from, to }) => to - from >= most)).toEqual([]);
    });

    it('is known to growth.json, and hardly larger than it says; npm run walk -- --write writes that anew', () => {
      expect(unlike(walk, 'full', id, phone)).toEqual([]);
      expect(gone(walk, 'full', id, phone)).toEqual([]);
    });

    it('is led to the goal, or to help, from everything that it can start with', () => {
      const lost = walk.roots.filter(({ world }) => !arrives(walk.worlds[world] as World, scenario));
      expect(lost.map(({ conditions }) => conditions)).toEqual([]);
    });

    it('draws the control of every slip that the catalogue says is made in it', () => {
      const drawn = controlsIn(walk);
      const slips = entries.flatMap(([id, entry]) =>
        'slip' in entry && 'in' in entry && entry.in.includes(scenario.id) ? [{ id, ...entry.slip }] : [],
      );
      expect(slips.filter(({ at, screen, act }) => !drawn.has(`${at} ${screen} ${act}`))).toEqual([]);
    });

    const advice = walk.worlds.flatMap((world, id) =>
      id % sampling === 0 ? [{ world, id, ...guide(world, scenario) }] : [],
    );

    it('knows a next step from everywhere, or says that only others can help', () => {
      const lost = advice.filter(
        ({ world, stop, intent, exit }) => stop && !intent && !exit && waiting(world).progressIn === null,
      );
      expect(told(lost.map(({ id }) => id))).toEqual([]);
    });

    it('leads to the goal, or to help, from wherever its advice is followed', () => {
      const astray = walk.worlds.flatMap((world, id) => (id % far === 0 && !arrives(world, scenario) ? [id] : []));
      expect(told(astray)).toEqual([]);
    });

    const plannerOf = plannersOf(scenario);
    const followed = walk.worlds.flatMap((world, id) =>
      id % far === 0 ? [{ id, ...follow(plannerOf(walk.kin[id] as number), world, scenario) }] : [],
    );

    it('plans from everywhere, and a plan that is followed arrives at its price', () => {
      expect(told(followed.flatMap(({ id, price, paid }) => (price === paid ? [] : [id])))).toEqual([]);
    });

    it('has words of its own for whatever a plan does', () => {
      expect([...new Set(followed.flatMap(({ mute }) => mute))]).toEqual([]);
    });

    it('says that the goal is reached where it is, and nowhere else', () => {
      const wrong = advice.filter(({ world, stop }) => (stop === null) !== scenario.goal(world));
      expect(told(wrong.map(({ id }) => id))).toEqual([]);
    });

    it('leaves no press and no message unheard, but for those that are late by nature', () => {
      const late = new Set([
        'phone wire.approvalAsked',
        'phone wire.promptEnded',
        'oldPhone wire.approvalAsked',
        'oldPhone wire.promptEnded',
        'service wire.registrationAbandoned',
      ]);
      expect([...walk.unheard].filter(([title]) => !late.has(title))).toEqual([]);
    });
  });
};

/**
 * What is promised where a scenario starts with two things at once. One device goes on at a time: that each way of one
 * party is sound is proven by the whole walks of what it starts with alone.
 */
export const promisesOfPairs = (id: ScenarioId, phone: PhoneKind): void => {
  describe(`${id} on ${phone}, with each two conditions that can be true together`, () => {
    const scenario = scenarios[id];
    const walk = explore(scenario, phone, [...singles(scenario, phone), ...pairs(scenario, phone)], {
      resolution: 'meeting',
    });
    const told = (ids: readonly number[]) => ids.slice(0, 3).map((one) => walk.story(one));
    const ends = over(scenario);

    it('leaves nobody without a way to the goal, or to help', () => {
      expect(told(stranded(walk, ends))).toEqual([]);
    });

    it('lets each device come to rest without the other', () => {
      expect(told(stranded(walk, (world) => ends(world) || resting(world)))).toEqual([]);
    });

    it('calls worlds the same only when the same can be done in them', () => {
      expect(walk.disagreements.slice(0, 3)).toEqual([]);
    });

    it('is led to the goal, or to help, from each two', () => {
      const lost = walk.roots.filter(({ world }) => !arrives(walk.worlds[world] as World, scenario));
      expect(lost.map(({ conditions }) => conditions)).toEqual([]);
    });

    it('is known to growth.json, and hardly larger than it says', () => {
      expect(unlike(walk, 'meeting', id, phone)).toEqual([]);
      expect(gone(walk, 'meeting', id, phone)).toEqual([]);
    });
  });
};
