import { expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { doneIn } from '../../machines/scenarios/folded.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { letterIn, letterOf, wayOf } from '../../src/report/way.js';
import { allInto, follow } from '../coach/into.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { fold } from '../../machines/scenarios/fold.js';
import { helpGiven } from '../../machines/world/journal.js';
import { possible } from '../../machines/world/possible.js';

it('passes every stop of the guide in its order, says what crossed, and what was done by then', () => {
  const run = follow(startRun({ scenario: 'first-setup', phone: 'android', seed: 5 }));
  const rows = wayOf(assess(run), doneIn(run));
  expect(rows.map((row) => row.is === 'stop' && row.id)).toEqual(scenarios['first-setup'].stops.map(({ id }) => id));
  const acts = rows.flatMap((row) => (row.is === 'stop' ? (row.act ?? []) : []));
  expect(acts).toEqual(acts.toSorted((a, b) => a - b));
  expect(acts.at(-1)).toBe(run.journal.length);
  const carried = rows.flatMap((row) => (row.is === 'stop' && row.carried ? [[row.id, row.carried.what]] : []));
  expect(carried).toEqual([
    ['scanCode', 'code'],
    ['typeNumber', 'number'],
  ]);
});

it('has each detour where it began, with the letter of its place in the list', () => {
  for (const { whole } of allInto('E06')) {
    const assessment = assess(whole);
    const rows = wayOf(assessment, doneIn(whole));
    const turns = rows.flatMap((row) => (row.is === 'detour' ? [[row.letter, row.detour.from, row.lane]] : []));
    expect(turns).toEqual([['A', assessment.detours[0]?.from, 'phone']]);
    const place = rows.findIndex(({ is }) => is === 'detour');
    expect(rows[place + 1]).toMatchObject({ id: 'chooseWork' });
  }
  expect([0, 25, 26, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'BA']);
});

it('tells two detours apart that began with the same thing', () => {
  const [first] = detoursOf(allInto('E06')[0]!.whole);
  const all = [first!, { ...first!, id: 'E07' as const }];
  expect(all.map((detour) => letterIn(all, detour))).toEqual(['A', 'B']);
});

it('ends with the stops that were not reached', () => {
  const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 5 });
  const run = follow(start, ({ world }) => world.phone.context.app === 'installed');
  const rows = wayOf(assess(run), doneIn(run));
  expect(rows.flatMap(({ is }) => is).join(' ')).toMatch(/^(stop )+(todo ?)+$/);
  expect(rows.filter(({ is }) => is === 'todo')).toHaveLength(8);
});

it('keeps the stops of what was folded, without saying how many things were done by then', () => {
  const does = (run: Run, type: string, n: number): Run => {
    const later = act(run, { type: 'world.elapse', ms: (n % 7) * 100 });
    const event = possible(later.world).find((one) => one.type === 'world.person' && one.intent.type === type);
    return event ? act(later, event, helpGiven[n % helpGiven.length]) : later;
  };
  let run = follow(
    startRun({ scenario: 'first-setup', phone: 'android', seed: 5 }),
    ({ world }) => world.phone.value === 'home',
  );
  for (let n = 0; n < 260; n += 1) run = does(does(run, 'person.openSettings', n), 'person.goHome', n);
  run = fold(follow(run));
  expect(run.folded).not.toBeNull();
  const assessment = assess(run);
  const stops = wayOf(assessment, doneIn(run), run.folded).flatMap((row) => (row.is === 'stop' ? [row] : []));
  expect(stops.map(({ id }) => id)).toEqual(scenarios['first-setup'].stops.map(({ id }) => id));
  expect(stops[0]?.act).toBeNull();
  expect(stops.at(-1)?.act).toBe(assessment.done);
});
