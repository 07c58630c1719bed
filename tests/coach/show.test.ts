import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { runOf } from '../../machines/cases/deeds.js';
import { isGuided, ledOn, move, type Show, type Showing, showOf, revealOf, comeTo } from '../../machines/coach/show.js';
import { demo } from '../../machines/scenarios/demo.js';
import { type Run, scenarios, type ScenarioId, startRun } from '../../machines/scenarios/index.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import { replay } from '../../machines/world/replay.js';
import { waiting } from '../../machines/world/waiting.js';
import { allInto } from './into.js';

const ids = Object.keys(scenarios) as ScenarioId[];
const every = ids.flatMap((scenario) => (['android', 'iphone'] as const).map((phone) => ({ scenario, phone })));

/** Every place of a show, as one comes there by going on; and back again. */
function passed(show: Show, from: Showing, way: 'next' | 'back', asking: boolean): readonly Showing[] {
  const all = [from];
  for (;;) {
    const now = all.at(-1)!;
    const next = move(now, way, show, asking);
    if (next === now) return all;
    all.push(next);
  }
}

describe.each(every)('the guide of $scenario on $phone, as it is shown', ({ scenario, phone }) => {
  const frames = demo({ scenario, phone, seed: 47 });
  const run = frames.at(-1)!.run;
  const show = showOf(run);

  it('is what the guide does from a start, slide by slide', () => {
    expect(ledOn(startRun({ scenario, phone, seed: 47 })).journal.map(({ index }) => index)).toEqual(
      run.journal.map(({ index }) => index),
    );
    expect(show.slides.map(({ world }) => world)).toEqual(frames.map((frame) => frame.run.world));
    expect(show.slides.slice(0, -1).every((slide) => isGuided(slide, show))).toBe(true);
  });

  it('shows the same on the way back as on the way there', () => {
    const there = passed(show, { place: 0, phase: 'shown' }, 'next', true);
    expect(there.map(({ place }) => place)).toEqual(show.slides.map(({ place }) => place));
    expect(passed(show, there.at(-1)!, 'back', true)).toEqual(there.toReversed());
  });

  it('can be asked about wherever something can be pressed, and nowhere else', () => {
    expect(show.asked.size).toBe(0);
    for (const slide of show.slides) {
      const asked = move({ place: slide.place, phase: 'shown' }, 'ask', show, true);
      expect(asked.phase).toBe(slide.event && waiting(slide.world).progressIn === null ? 'asked' : 'shown');
    }
    for (const slide of show.slides.filter(({ asks }) => asks))
      expect(revealOf(slide, show)).toMatchObject({ alike: true, begins: [], under: [] });
  });
});

/** Who came into each entry of the catalogue that has a detour, and out of it. */
const strayed = [...new Set(['E02', 'E04', 'E06', 'E14', 'E35', 'E38'] as const)].flatMap((id) =>
  allInto(id).map(({ whole }) => ({ id, whole })),
);

it.each(strayed)('$id has a question before it, and a reveal with what came of it', ({ id, whole }) => {
  const show = showOf(whole);
  const at = show.detours.findIndex((detour) => detour.id === id);
  const turn = show.turns[at]!;
  const slide = show.slides[turn]!;
  expect(slide.asks).toBe(true);
  expect(turn).toBeLessThanOrEqual(show.detours[at]!.from);
  // Going on by itself comes to the question first, then to what is told, then further.
  const before = turn === 0 ? comeTo(0, show, true) : move({ place: turn - 1, phase: 'shown' }, 'next', show, true);
  expect(before).toEqual({ place: turn, phase: 'asked' });
  const told = move(before, 'next', show, true);
  expect(told).toEqual({ place: turn, phase: 'revealed' });
  expect(move(told, 'next', show, true).place).toBe(turn + 1);
  expect(move(told, 'back', show, true)).toEqual(before);
  expect(revealOf(slide, show).begins.map((detour) => detour.id)).toContain(id);
  // Without it nobody is stopped.
  const quiet = passed(show, { place: 0, phase: 'shown' }, 'next', false);
  expect(quiet.every(({ phase }) => phase === 'shown')).toBe(true);
  expect(quiet).toHaveLength(show.slides.length);
});

describe('a run that somebody shared', () => {
  const { whole } = allInto('E14')[0]!;
  const read = decodeRun(encodeRun(whole, true)) as { readonly run: Run };
  const show = showOf(read.run);

  it('is replayed to the letter: each slide is the world before its thing', () => {
    const [first] = show.slides;
    for (const { place, world } of show.slides) {
      const { world: now } = replay(first!.world, read.run.journal.slice(0, place))!;
      expect({ ...world, now: 0, last: [], ignored: [], alarms: [] }).toEqual({
        ...now,
        now: 0,
        last: [],
        ignored: [],
        alarms: [],
      });
    }
  });

  it('jumps to its detours and back, and no further than there are', () => {
    const [turn = 0] = [...show.asked].sort((a, b) => a - b);
    const start: Showing = { place: 0, phase: 'shown' };
    expect(move(start, 'nextTurn', show, true)).toEqual({ place: turn, phase: 'asked' });
    expect(move(start, 'turnBefore', show, true)).toBe(start);
    expect(move({ place: show.slides.length - 1, phase: 'shown' }, 'turnBefore', show, false)).toEqual({
      place: Math.max(...[...show.asked].filter((place) => place < show.slides.length - 1)),
      phase: 'shown',
    });
    expect(move(start, { to: 9_999 }, show, true).place).toBe(show.slides.length - 1);
  });

  it('calls what the guide would do the guide’s, and of what else can be done something is not', () => {
    const led = show.slides.flatMap(({ world }) => {
      const { event } = show.advise(world);
      return event && waiting(world).progressIn === null ? [{ world, event }] : [];
    });
    expect(led.filter((one) => !isGuided(one, show))).toEqual([]);
    const others = led.flatMap(({ world }) => possible(world).map((event) => ({ world, event })));
    expect(others.filter((one) => !isGuided(one, show)).length).toBeGreaterThan(led.length);
  });
});

it.each(caseList)('$id comes for help, is asked about, and is led on to the end', (one) => {
  const came = runOf({ ...one, phone: 'android', seed: 47 }, one.deeds)!;
  const show = showOf(ledOn(came), came.journal.length);
  expect(show.asked.has(came.journal.length)).toBe(true);
  expect(show.slides[came.journal.length]?.asks).toBe(true);
  // What the learner did is theirs; from there on it is the guide's.
  expect(show.slides.slice(0, -1).map(({ played }) => played)).toEqual(
    show.run.journal.map((_, at) => at >= came.journal.length),
  );
  const end = show.advise(show.run.world);
  expect(end.stop === null || end.exit !== null).toBe(true);
});
