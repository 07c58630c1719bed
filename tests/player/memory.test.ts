import { expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { demo } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios } from '../../machines/scenarios/index.js';
import { possible } from '../../machines/world/possible.js';
import { begin, type Practice } from '../../src/player/begin.js';
import { fitted, redo, rewind, undo } from '../../src/player/memory.js';
import { traceOf } from '../../src/player/trace.js';

/** Somebody who opens and closes the same thing a thousand times, at the last stop of the app. */
function foldedRun(): Practice {
  const frame = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).find(({ stop }) => stop === 'confirmScan');
  if (!frame) throw new Error('The demo does not come there.');
  const start = begin({ scenario: 'first-setup', phone: 'android', conditions: [], seed: 7, named: {} });
  let practice: Practice = { ...start, run: frame.run };
  const press = (type: string) => {
    const event = possible(practice.run.world).find(
      (one) => one.type === 'world.person' && one.at === 'phone' && one.intent.type === type,
    );
    if (event) practice = fitted({ ...practice, run: act(practice.run, event, 'pointed') });
  };
  for (let n = 0; n < 600; n += 1) {
    press('person.goHome');
    press('person.openApp');
  }
  return practice;
}

const allDone = ({ run }: Pick<Practice, 'run'>): number =>
  run.journal.length + (run.folded?.done ?? []).reduce((a, b) => a + b, 0);

it('undo goes back as far as a run is whole, says so there, and does all of it again', () => {
  const practice = foldedRun();
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
  const { run } = foldedRun();
  const { done, still } = assess(run);
  expect([done, still]).toEqual([allDone({ run }), true]);
  const behind = run.folded?.stops.filter(({ reached }) => reached !== null).map(({ stop }) => stop);
  expect(behind).toContain('scanCode');
  const { from } = traceOf(run, 'together');
  const place = (id: string) => scenarios['first-setup'].stops.findIndex((stop) => stop.id === id);
  expect([from[place('scanCode')], from[place('confirmScan')]]).toEqual([null, 0]);
});

it('rewind goes to before an entry of the journal', () => {
  const practice = foldedRun();
  const { run }: { readonly run: Run } = rewind(practice, 3);
  expect(run.journal).toEqual(practice.run.journal.slice(0, 3));
  expect(run.undone).toEqual(practice.run.journal.slice(3));
});
