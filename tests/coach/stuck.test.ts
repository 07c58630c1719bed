import { expect, it } from 'vitest';
import { follow, stuck, type Trail } from '../../machines/coach/stuck.js';
import { demo } from '../../machines/scenarios/demo.js';
import { act, guide, type Run, scenarios, startRun, undo } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';

const start = { scenario: 'first-setup', phone: 'android', seed: 7 } as const;
const begun = startRun(start);
const on = (trail: Trail | null, run: Run): Trail => follow(trail, run, guide(run.world, scenarios[run.scenario]));
const phone = (type: string): WorldEvent => ({ type: 'world.person', at: 'phone', intent: { type } }) as WorldEvent;
const laptop = (type: string): WorldEvent => ({ type: 'world.person', at: 'laptop', intent: { type } }) as WorldEvent;

/** What is told of somebody after each of these. */
function told(events: readonly WorldEvent[]) {
  let run = begun;
  let trail = on(null, run);
  return events.map((event) => {
    run = act(run, event);
    trail = on(trail, run);
    return stuck(trail);
  });
}

it('leaves everybody alone who does what the guide means', () => {
  let trail: Trail | null = null;
  for (const { run } of demo(start)) {
    trail = on(trail, run);
    expect(stuck(trail)).toBeNull();
  }
});

it('sees who does the same again where it led nowhere', () => {
  const unlocked = [phone('person.unlock'), phone('person.openStore'), phone('person.goHome')];
  expect(told([...unlocked, phone('person.openStore')])).toEqual([null, null, null, 'repeats']);
});

it('sees who goes on and on beside the way, and no more when the way is found', () => {
  const typed: WorldEvent = { type: 'world.person', at: 'phone', intent: { type: 'person.type', text: 'mi' } };
  const there = ['unlock', 'openStore', 'search'].map((type) => phone(`person.${type}`));
  const around = [...there, typed, phone('person.goBack'), phone('person.goHome')];
  expect(told([...around, laptop('person.openMyAccount')])).toEqual([null, null, null, null, null, 'wanders', null]);
});

it('takes typing in one field for one thing', () => {
  const typed = ['m', 'mi', 'mic', 'micr'].map(
    (text): WorldEvent => ({ type: 'world.person', at: 'phone', intent: { type: 'person.type', text } }),
  );
  const search = ['unlock', 'openStore', 'search'].map((type) => phone(`person.${type}`));
  expect(new Set(told([...search, ...typed]))).toEqual(new Set([null]));
});

it('begins anew when something is undone', () => {
  const there = [phone('person.unlock'), phone('person.openStore'), phone('person.goHome')].reduce(
    (run: Run, event) => act(run, event),
    begun,
  );
  const back = undo(there);
  expect(on(on(null, there), back).steps).toEqual([]);
});
