import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { heard, inquiryOf } from '../../machines/cases/inquiry.js';
import { keyOf, likeliest } from '../../machines/cases/belief.js';
import { find } from '../../machines/cases/find.js';
import { answerTo, askIds, findingsOf, probesOver, testIds } from '../../machines/cases/probes.js';
import { roleOf } from '../../machines/cases/role.js';
import { advance, openVisit } from '../../machines/cases/visit.js';
import { startRun } from '../../machines/scenarios/run.js';

const phones = ['android', 'iphone'] as const;
const askable = caseList.filter(({ channel }) => channel !== 'mail');

describe.each(askable.map((one) => [one.id, one] as const))('who plays %s', (_, one) => {
  it.each(phones)('has what the learner answers, and what is seen, on %s: no more and no less', (phone) => {
    const { asked, tested } = roleOf(one, phone);
    const visit = advance(openVisit(one, phone, 5), { type: 'desk.askPhone' });
    for (const { probe, answer } of [...asked, ...tested])
      expect(advance(visit, { type: 'desk.probe', probe }).done.at(-1)?.answer).toEqual(answer);
    expect(asked.map(({ probe }) => probe.id)).toEqual(
      expect.arrayContaining(['laptopShows', 'phoneShows', ...one.tells]),
    );
    expect(asked.length + tested.length).toBeGreaterThanOrEqual(12);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(asked.filter(({ mistaken }) => mistaken).map(({ probe }) => probe.id)).toEqual(
      askIds.filter((id) => one.temper.wrong?.[id] !== undefined),
    );
  });

  it('needs nothing that is not on the card: there it is as where nothing is wrong', () => {
    const { asked, tested } = roleOf(one, 'android');
    const { world } = openVisit(one, 'android', 0).came;
    const start = startRun({ scenario: one.scenario, phone: 'android', seed: 0 }).world;
    const on = new Set([...asked, ...tested].map(({ probe }) => `${probe.kind} ${probe.id}`));
    const off = [
      ...askIds.map((id) => ({ kind: 'ask', id }) as const),
      ...testIds.map((id) => ({ kind: 'test', id }) as const),
    ].filter(({ kind, id }) => !on.has(`${kind} ${id}`));
    for (const probe of off) {
      expect(answerTo(probe, world, one).manner).toBe(probe.kind === 'ask' ? 'sure' : 'seen');
      for (const id of findingsOf(probe)) expect([id, find(id, world)]).toEqual([id, find(id, start)]);
    }
  });
});

describe('who is asked all of the card', () => {
  it.each(askable.filter(({ level }) => level !== 2).map((one) => [one.id, one] as const))(
    '%s: it tells what is wrong',
    (_, one) => {
      const { asked, tested } = roleOf(one, 'android');
      const { came } = openVisit(one, 'android', 0);
      const over = probesOver(one.channel);
      expect([...asked, ...tested].every(({ probe }) => over.some(({ id }) => id === probe.id))).toBe(true);
      const end = [...asked, ...tested].reduce(
        (now, { probe, answer }) => heard(now, probe, answer),
        inquiryOf(one, came),
      );
      expect(keyOf(likeliest(end.belief)[0]!.causes)).toBe(keyOf(one.causes));
    },
    120_000,
  );
});
