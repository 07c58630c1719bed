import { expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { demo, nextOf } from '../../machines/scenarios/demo.js';
import { act, decodeRun, encodeRun, type Run, scenarios } from '../../machines/scenarios/index.js';
import { beginWith } from '../../machines/scenarios/lead-in.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { allInto } from '../coach/into.js';
import { begin, type Practice } from '../../src/player/begin.js';
import { again, fitAhead, fitted, redo, rewind, takeUp, undo } from '../../src/player/memory.js';
import { traceOf } from '../../src/player/trace.js';

/** Somebody who opens and closes the same thing a thousand times, at the last stop of the app; and just before it was folded. */
function foldedRun(): { readonly practice: Practice; readonly long: Practice } {
  const frame = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).find(({ stop }) => stop === 'confirmScan');
  if (!frame) throw new Error('The demo does not come there.');
  const start = begin({ scenario: 'first-setup', phone: 'android', conditions: [], seed: 7, named: {} });
  let practice: Practice = { ...start, run: frame.run };
  let long = practice;
  const press = (type: string) => {
    const event = possible(practice.run.world).find(
      (one) => one.type === 'world.person' && one.at === 'phone' && one.intent.type === type,
    );
    if (event) practice = fitted({ ...practice, run: act(practice.run, event, 'pointed') });
    if (!practice.run.folded) long = practice;
  };
  for (let n = 0; n < 600; n += 1) {
    press('person.goHome');
    press('person.openApp');
  }
  return { practice, long };
}
const { practice, long } = foldedRun();

const isThereAndBack = (event: WorldEvent): boolean =>
  event.type === 'world.person' &&
  event.at === 'phone' &&
  ['person.goHome', 'person.openSettings'].includes(event.intent.type);

const allDone = ({ run }: Pick<Practice, 'run'>): number =>
  run.journal.length + (run.folded?.done ?? []).reduce((a, b) => a + b, 0);

it('who begins a practice of a slip again begins with the slip, and who chooses another practice does not', () => {
  const began = { scenario: 'first-setup', phone: 'android', conditions: [], slip: 'E36' } as const;
  const start = { ...began, seed: 7 };
  const kept = { run: beginWith(start, 'E36'), shared: false };
  const done = begin({ ...start, kept, named: {} });
  const onPhone = (wish: Parameters<typeof again>[1]) => viewsOf(again(done, wish, began).next.run.world).phone.screen;
  expect(onPhone({})).toBe('fakeApp');
  // That is where whoever has one device before them looks.
  expect(again(done, {}, began).next.at).toBe('phone');
  expect(onPhone({ scenario: 'daily-sign-in' })).not.toBe('fakeApp');
  expect(onPhone({ phone: 'iphone' })).not.toBe('fakeApp');
});

it('undo goes back as far as a run is whole, says so there, and does all of it again', () => {
  expect(allDone(practice)).toBeGreaterThan(1_000);
  let back = practice;
  for (let n = 0; n < 2_000 && back.problem === null; n += 1) back = undo(back);
  expect(back.problem).toBe('folded');
  expect(back.run.journal).toEqual([]);
  expect(back.run.world).toEqual(practice.run.folded?.world);
  let again = back;
  while (again.run.undone.length > 0) again = redo(again);
  expect(again.run.journal).toEqual(practice.run.journal);
});

it('what was folded still counts in what is said of a run, and its stops lie behind', () => {
  const { run } = practice;
  const { done, still } = assess(run);
  expect([done, still]).toEqual([allDone({ run }), true]);
  const behind = run.folded?.stops.filter(({ reached }) => reached !== null).map(({ stop }) => stop);
  expect(behind).toContain('scanCode');
  const { from } = traceOf(run, 'together');
  const place = (id: string) => scenarios['first-setup'].stops.findIndex((stop) => stop.id === id);
  expect([from[place('scanCode')], from[place('confirmScan')]]).toEqual([null, 0]);
});

it('of what was folded the mistakes keep their names, also in the text of the run', () => {
  const start = begin({ scenario: 'first-setup', phone: 'android', conditions: [], seed: 7, named: {} });
  const { whole } = allInto('E06').find(({ whole }) => whole.scenario === 'first-setup')!;
  let run = whole;
  for (let n = 0; n < 240; n += 1) {
    const later = act(run, { type: 'world.elapse', ms: 25_000 });
    run = act(later, possible(later.world).find(isThereAndBack)!);
  }
  const practice = fitted({ ...start, run });
  expect(practice.run.folded?.names).toContain('E06');
  const text = encodeRun(practice.run);
  expect(text.length).toBeLessThan(1_000);
  expect(decodeRun(text)).toMatchObject({ run: { folded: { names: practice.run.folded?.names } } });
  expect(assess(practice.run).earlier).toBeGreaterThan(0);
});

it('rewind goes to before an entry of the journal', () => {
  const { run }: { readonly run: Run } = rewind(practice, 3);
  expect(run.journal).toEqual(practice.run.journal.slice(0, 3));
  expect(run.undone).toEqual(practice.run.journal.slice(3));
});

it('a run is shortened before it has to be, and what is drawn from it then was looked at by then', async () => {
  const run = await new Promise<Run>((onFit) => fitAhead(long, onFit));
  expect(encodeRun(long.run).length).toBeLessThan(1_000);
  expect(run.folded).not.toBeNull();
  expect([allDone({ run }), run.world]).toEqual([allDone(long), long.run.world]);
  const read: number[] = [];
  for (const [place, entry] of run.journal.entries()) {
    const { index } = entry;
    Object.defineProperty(entry, 'index', { get: () => (read.push(place), index) });
  }
  traceOf(run, 'together');
  expect(read).toEqual([]);
});

it('what is only looked at is left as it is', async () => {
  const fit: string[] = [];
  fitAhead({ ...long, shared: true }, () => fit.push('shared'));
  await new Promise<void>((onFit) => fitAhead(long, () => onFit(void fit.push('own'))));
  expect(fit).toEqual(['own']);
});

/** A link to a run, opened by somebody else, who does the rest alone. */
function goneOnWith(run: Run): Run {
  const kept = takeUp(encodeRun(run, true));
  if (!('run' in kept)) throw new Error(kept.problem);
  const { scenario, phone, conditions } = kept.run;
  let { run: own } = begin({ scenario, phone, conditions, seed: 1, named: {}, kept });
  const next = () => nextOf(own.world, scenarios[scenario]).event;
  for (let event = next(); event; event = next()) own = act(own, event);
  return own;
}

it('who goes on from the middle of what somebody else did was shown all of it, and did the rest', () => {
  const frames = demo({ scenario: 'first-setup', phone: 'android', seed: 7 });
  const before = frames.find(({ stop }) => stop === 'typeNumber')!;
  for (const { run } of [{ run: practice.run }, before]) {
    const { done, next } = assess(goneOnWith(run));
    expect(done).toBeGreaterThan(allDone({ run }));
    expect(next).toMatchObject({ scenario: 'first-setup', why: 'alone' });
  }
  expect(assess(goneOnWith(before.run)).skills).toMatchObject({
    rightAccountKind: 'notAsked',
    aimAndScan: 'notAsked',
    carryNumber: 'alone',
  });
  const { folded } = goneOnWith(practice.run);
  expect(folded?.done.slice(0, -1)).toEqual([0, 0, 0, 0, 0]);
});
