import { expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { scoreOf } from '../../machines/cases/score.js';
import { advance, type DeskEvent, openVisit, type Visit } from '../../machines/cases/visit.js';
import type { WorldEvent } from '../../machines/world/world.js';

/** As the keys of a phone do it: each digit is pressed, and the last press makes the number whole. */
function pressed(event: WorldEvent): readonly WorldEvent[] {
  if (event.type !== 'world.person' || event.at === 'laptop' || event.intent.type !== 'person.type') return [event];
  const { at, intent } = event;
  const typed = (length: number): WorldEvent => ({
    type: 'world.person',
    at,
    intent: { type: 'person.type', text: intent.text.slice(0, length) },
  });
  return Array.from(intent.text, (_, before) => typed(before + 1));
}

it('a number that is typed digit by digit is no press beside the cause', () => {
  const before: readonly DeskEvent[] = [
    { type: 'desk.prove', proof: 'card' },
    { type: 'desk.askPhone' },
    { type: 'desk.probe', probe: { kind: 'test', id: 'sendRequest' } },
    { type: 'desk.probe', probe: { kind: 'test', id: 'appSettings' } },
    { type: 'desk.name', causes: ['E11'], sure: 3 },
  ];
  let visit: Visit = before.reduce(advance, openVisit(cases.noNotices, 'android', 47));
  let digits = 0;
  for (let next = nextRepair(visit); next; next = nextRepair(visit)) {
    const events = pressed(next.event);
    digits = Math.max(digits, events.length);
    visit = events.reduce((now, event) => advance(now, { type: 'desk.repair', event, by: 'learner' }), visit);
  }
  expect(digits).toBe(2);
  const { parts, notes } = scoreOf(advance(visit, { type: 'desk.check' }));
  expect(parts.repair).toBe(15);
  expect(notes).not.toContain('repairedBeside');
});
