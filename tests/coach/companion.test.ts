import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../machines/coach/glance.js';
import {
  accompanied,
  adviceOf,
  allPictures,
  type Answer,
  answer,
  type Beside,
  type Companion,
  companion,
  expected,
  pictures,
  picturesAtOnce,
} from '../../machines/coach/companion.js';
import { after, type Atlas, atlasOf, follow } from '../../machines/coach/hypotheses.js';
import { type ConditionId, conditions, startWith } from '../../machines/conditions/condition.js';
import { scenarios } from '../../machines/scenarios/index.js';
import type { Device } from '../../machines/scenarios/scenario.js';
import { possible } from '../../machines/world/possible.js';
import { createWorld, type World } from '../../machines/world/world.js';

const wholeAtlas = ({ scenario, phone }: Beside): Atlas => {
  const work = atlasOf(scenarios[scenario], phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

/** Numbers from a seed: the same slips in every run of this test. */
function drawing(seed: number) {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2 ** 31;
    return last / 2 ** 31;
  };
}

/** How many bits it tells, on average, what is seen on a device. */
function tellsOf({ set }: Companion, device: Device): number {
  const shares = new Map<string, number>();
  for (const { world, cost } of set) {
    const { key } = glanceAt(world, device);
    shares.set(key, (shares.get(key) ?? 0) + 2 ** -cost);
  }
  const whole = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return [...shares.values()].reduce((sum, share) => sum + (share / whole) * Math.log2(whole / share), 0);
}

/** Whether it asks what is seen in the worlds as they are, and of another device that is at hand it would tell more. */
function outdone(now: Companion): boolean {
  const best = now.set[0]?.world;
  if (now.phase !== 'ask' || now.pool !== now.set || !best) return false;
  return (['laptop', best.hand] as const).some((device) => tellsOf(now, device) > tellsOf(now, now.device));
}

const slipsIn = 0.2;
/** Nobody answers more for one thing. */
const patience = 120;

interface Real {
  readonly beside: Beside;
  readonly wrong: ConditionId | null;
  readonly seed: number;
  readonly slips: number;
}

function realWorld({ beside: { scenario, phone }, wrong, seed }: Real): World {
  const start = scenarios[scenario].start({ phone, seed });
  return after(createWorld(wrong ? startWith(start, [wrong]) : start), { type: 'world.elapse', ms: 0 });
}

/** Somebody with real devices, who does what is advised or something else, and says what they see. */
function accompany(real: Real, atlas: Atlas) {
  const draw = drawing(real.seed);
  let world = realWorld(real);
  let now = companion(real.beside);
  let { slips } = real;
  const times: number[] = [];
  const faults: string[] = [];

  const act = () => {
    const all = possible(world);
    if (slips > 0 && draw() < slipsIn) {
      slips -= 1;
      const other = all[Math.floor(draw() * all.length)];
      if (other) world = after(world, other);
      return;
    }
    world = follow(world, adviceOf(now)).at(-1) ?? world;
  };
  const leave = () => {
    for (const type of ['person.unlock', 'person.goHome', 'person.closeTab']) {
      const way = possible(world).find((event) => event.type === 'world.person' && event.intent.type === type);
      if (way) world = after(world, way);
    }
  };
  const truth = (): Answer => {
    if (now.phase === 'do') act();
    const { key } = glanceAt(world, now.device);
    const shown = {
      do: () => expected(now)?.key === key,
      ask: () => pictures(now).some((one) => one.key === key),
      list: () => allPictures(atlas, now.device).some((one) => one.key === key),
    };
    if (now.phase === 'help' || now.phase === 'lost') {
      leave();
      return { type: 'again' };
    }
    if (real.slips === 0 && now.phase === 'do' && !shown.do())
      faults.push(`what comes is ${key}, and not what it showed`);
    const sees = now.phase in shown && shown[now.phase as keyof typeof shown]();
    return sees ? { type: 'sees', key } : { type: 'other' };
  };
  const explains = (said: Answer, later: Companion) =>
    later.phase === 'lost' ||
    said.type !== 'sees' ||
    later.set.some((one) => glanceAt(one.world, now.device).key === said.key);

  while (now.phase !== 'done' && now.phase !== 'exit' && times.length < patience) {
    const said = truth();
    if (now.phase === 'ask' && pictures(now).length > picturesAtOnce) faults.push('more than six pictures');
    if (outdone(now)) faults.push(`another device than ${now.device} tells more`);
    const begun = performance.now();
    const later = answer(now, said, () => atlas);
    times.push(performance.now() - begun);
    if (!explains(said, later)) faults.push(`what was seen is not explained: ${JSON.stringify(said)}`);
    if (later.phase !== 'lost' && later.set.length === 0) faults.push('nothing is left, and it does not say so');
    now = later;
  }
  const { goal, exits } = scenarios[real.beside.scenario];
  const arrived = now.phase === 'done' ? goal(world) : now.phase === 'exit' && exits.some(({ holds }) => holds(world));
  return { arrived, times, faults };
}

const runs = 5;

describe('beside the real thing, whoever says truly what they see', () => {
  it.each(accompanied)('arrives, whatever is wrong at the start and whatever they press: %s', (scenario) => {
    const place = accompanied.indexOf(scenario);
    const phone = place % 2 === 0 ? 'android' : 'iphone';
    const beside = { scenario, phone } as const;
    const atlas = wholeAtlas(beside);
    const ordinary = scenarios[scenario].start({ phone, seed: 0 });
    const wrongs = (Object.keys(conditions) as ConditionId[]).filter((id) => conditions[id].fits(ordinary));
    const all = Array.from({ length: runs }, (_, run) => {
      const wrong = run === 0 ? null : (wrongs[(place + run * 3) % wrongs.length] ?? null);
      const real = { beside, wrong, seed: run * 31 + 7, slips: 3 };
      return { name: `${phone} ${wrong} ${real.seed}`, ...accompany(real, atlas) };
    });
    const questions = all.map(({ times }) => times.length).toSorted((a, b) => a - b);
    const times = all.flatMap((one) => one.times).toSorted((a, b) => a - b);
    console.log(
      `${scenario}: questions median ${questions[questions.length >> 1]}, most ${questions.at(-1)}; an answer takes ${times[times.length >> 1]?.toFixed(1)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(1)}`,
    );
    expect(all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(all.filter(({ arrived }) => !arrived).map(({ name }) => name)).toEqual([]);
  });

  it.each(accompanied)(
    'sees what was shown, and one question for each thing to do, who makes no mistake: %s',
    (scenario) => {
      const phone = accompanied.indexOf(scenario) % 2 === 0 ? 'iphone' : 'android';
      const real = { beside: { scenario, phone }, wrong: null, seed: 3, slips: 0 } as const;
      const { arrived, times, faults } = accompany(real, new Map());
      expect(faults).toEqual([]);
      expect(arrived).toBe(true);
      expect(times.length).toBeLessThan(scenario === 'new-phone' ? 44 : 37);
    },
  );

  it('hears from the catalogue what is the matter, as soon as it shows', () => {
    let now = companion({ scenario: 'first-setup', phone: 'android' });
    const told = new Set<string>();
    for (let answers = 0; answers < patience && now.phase !== 'exit'; answers += 1) {
      const seen = now.phase === 'do' ? expected(now) : pictures(now)[0];
      const tooOld = now.pool.find(({ world }) => glanceAt(world, 'phone').key === 'storeResults app.unfit');
      const key = tooOld && now.device === 'phone' ? 'storeResults app.unfit' : (seen?.key ?? '');
      now = answer(now, { type: 'sees', key }, () => new Map());
      if (now.tell) told.add(now.tell);
    }
    expect([...told]).toEqual(['androidTooOld']);
  });
});
