import { expect, it } from 'vitest';
import { assess, doneIn } from '../../machines/coach/assess.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { letterOf, wayOf } from '../../src/report/way.js';
import { allInto, follow } from '../coach/into.js';
import { startRun } from '../../machines/scenarios/run.js';

it('passes every stop of the guide in its order, says what crossed, and what was done by then', () => {
  const run = follow(startRun({ scenario: 'first-setup', phone: 'android', seed: 5 }));
  const rows = wayOf(assess(run), doneIn(run));
  expect(rows.map((row) => row.is === 'stop' && row.id)).toEqual(scenarios['first-setup'].stops.map(({ id }) => id));
  const acts = rows.flatMap((row) => (row.is === 'stop' ? [row.act] : []));
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

it('ends with the stops that were not reached', () => {
  const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 5 });
  const run = follow(start, ({ world }) => world.phone.context.app === 'installed');
  const rows = wayOf(assess(run), doneIn(run));
  expect(rows.flatMap(({ is }) => is).join(' ')).toMatch(/^(stop )+(todo ?)+$/);
  expect(rows.filter(({ is }) => is === 'todo')).toHaveLength(8);
});
