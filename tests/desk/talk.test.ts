import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../machines/cases/case.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { isMended } from '../../machines/cases/mended.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { planOf } from '../../machines/cases/plan.js';
import { mustRefer } from '../../machines/cases/refer.js';
import { advance, type DeskEvent, openVisit, type Visit } from '../../machines/cases/visit.js';
import { stepsOf } from '../../src/desk/path-steps.js';
import { seenOn } from '../../src/desk/seen-on.js';
import { talkOf } from '../../src/desk/talk-lines.js';
import { askGroups, lookGroups } from '../../src/desk/tool-items.js';
import type { DeskWords } from '../../src/desk/words.js';
import { caseStories as stories } from '../../src/strings/nl/cases.js';
import { catalogue } from '../../src/strings/nl/catalogue.js';
import { desk } from '../../src/strings/nl/desk.js';
import { slipNames as causes } from '../../src/strings/nl/exercise-names.js';

const words: DeskWords = { desk, stories, causes, catalogue };
const opened = (id: CaseId, ...events: readonly DeskEvent[]): Visit =>
  events.reduce(advance, openVisit(cases[id], 'android', 47));
const asks = (id: 'laptopShows' | 'notifications' | 'internet'): DeskEvent => ({
  type: 'desk.probe',
  probe: { kind: 'ask', id },
});
const names = (...causes: readonly CauseId[]): DeskEvent => ({ type: 'desk.name', causes, sure: 2 });
/** The learner does the next step, or the helper does it at the admin side where only that leads on. */
function repaired(visit: Visit): Visit {
  const plan = planOf(visit);
  const next = plan && nextRepair(plan);
  return advance(visit, next?.by === 'admin' ? { type: 'desk.repair', ...next } : { type: 'desk.tell' });
}
const texts = (visit: Visit, letters: readonly number[] = []) =>
  talkOf(visit, stories[visit.one.id as CaseId], words, letters).map(({ by, texts: said }) =>
    [by as string].concat(said),
  );

describe('the talk', () => {
  it('begins with what the learner tells, and with what they ask that may not be done', () => {
    expect(texts(opened('typeForMe'))).toEqual([['learner', stories.typeForMe.says, stories.typeForMe.asks]]);
  });

  it('has each question with its answer', () => {
    expect(texts(opened('noNotices', asks('notifications'))).slice(1)).toEqual([
      ['you', desk.asks.notifications],
      ['learner', desk.told.notifications.off],
    ]);
  });

  it('puts all that one mail asks in one letter, and what the next asks in another', () => {
    const visit = opened('passwordLocked', asks('laptopShows'), asks('internet'), asks('notifications'));
    const doubts = `${desk.vague} ${desk.told.laptop.lockedOut}`;
    expect(texts(visit, [0, 2]).slice(1)).toEqual([
      ['you', desk.asks.laptopShows, desk.asks.internet],
      ['learner', doubts, desk.told.internet.on],
      ['you', desk.asks.notifications],
      ['learner', desk.told.notifications.on],
    ]);
  });

  it('tells what is done on the devices on end once, with how much it was', () => {
    const visit = repaired(repaired(opened('noInternet', names('E12'))));
    expect(texts(visit).at(-1)).toEqual(['act', desk.did(stories.noInternet.name, 2)]);
    expect(texts(visit)).toHaveLength(3);
    expect(stepsOf(visit, [], words, 'Sander').map(({ say }) => say)).toContain(desk.did('Sander', 2));
  });
});

it('what the helper does at the admin side is told apart from what the learner does', () => {
  const [admin] = texts(repaired(opened('appBroken', names('E20')))).slice(-1);
  expect(admin).toEqual(['act', desk.didAtSchool(1)]);
});

describe('what the helper looks up', () => {
  const list: DeskEvent = { type: 'desk.probe', probe: { kind: 'test', id: 'methodList' } };

  it.each(['noNotices', 'noInternet', 'passwordLocked'] as const)('is seen, and no learner says it: %s', (id) => {
    const visit = opened(id, list);
    expect(texts(visit).at(-2)).toEqual(['act', desk.tests.methodList]);
    expect(texts(visit).at(-1)?.[0]).toBe('seen');
    expect(texts(visit).at(-1)?.[1]).toContain(desk.findings.methods.this);
  });

  it('stands in a group of its own and in no letter', () => {
    const groups = lookGroups(opened('passwordLocked'), desk);
    const own = groups.find(({ title }) => title === desk.ownGroup);
    expect(own?.items.map(({ asked }) => asked)).toEqual(own?.items.map(() => false));
    expect(groups.find(({ title }) => title === desk.testGroup.mail)?.items.every(({ asked }) => asked)).toBe(true);
    const visit = opened('passwordLocked', asks('internet'), list, asks('notifications'));
    expect(texts(visit, [0, 2]).map(([by]) => by)).toEqual([
      'learner',
      'you',
      'learner',
      'act',
      'seen',
      'you',
      'learner',
    ]);
  });
});

it('a card that is at home is not shown', () => {
  const card: DeskEvent = { type: 'desk.prove', proof: 'card' };
  expect(texts(opened('noCard', card)).at(-1)).toEqual(['learner', desk.noCard]);
  expect(texts(opened('noNotices', card)).at(-1)).toEqual(['learner', desk.proofs.card.answer]);
});

it('a step that the learner cannot do is told as such', () => {
  let visit = opened('oldApp', names('E12'));
  for (let n = 0; n < 30 && visit.done.at(-1)?.works !== false; n += 1) visit = repaired(visit);
  expect(texts(visit).slice(-2)).toEqual([
    ['you', desk.vain.say],
    ['learner', desk.vain.answer],
  ]);
});

describe('what a helper can do', () => {
  const all = (visit: Visit) => [...askGroups(visit, desk), ...lookGroups(visit, desk)].flatMap(({ items }) => items);

  it.each(caseList)('$id: everything that is offered changes something, or is not able', (one) => {
    const visit = openVisit(one, 'android', 47);
    for (const { event, able } of all(visit)) expect(advance(visit, event) !== visit).toBe(able);
  });

  it('has nothing to look at by telephone and by mail', () => {
    for (const id of ['noInternet', 'passwordLocked'] as const) {
      const visit = opened(id);
      expect(all(visit).some(({ event }) => event.type === 'desk.probe' && event.probe.kind === 'look')).toBe(false);
      expect(seenOn(opened(id, { type: 'desk.probe', probe: { kind: 'test', id: 'openApp' } }))).toBeNull();
    }
  });

  it('has what may not be asked among the questions, and a favour only where one is asked', () => {
    const offers = (id: CaseId, type: DeskEvent['type']) => all(opened(id)).some(({ event }) => event.type === type);
    expect(offers('noNotices', 'desk.unsafe')).toBe(true);
    expect(offers('noNotices', 'desk.grant')).toBe(false);
    expect(offers('typeForMe', 'desk.grant')).toBe(true);
  });

  it('sees the admin side over every channel, because it is on their own screen', () => {
    const list: DeskEvent = { type: 'desk.probe', probe: { kind: 'test', id: 'methodList' } };
    expect(seenOn(opened('noInternet', list))).toBe('admin');
  });

  it('sees one device, and at the desk only', () => {
    const laptop = opened('noNotices', { type: 'desk.probe', probe: { kind: 'look', id: 'laptop' } });
    expect(seenOn(laptop)).toBe('laptop');
    expect(seenOn(advance(laptop, asks('internet')))).toBeNull();
  });
});

describe('the step plan that is read aloud or written', () => {
  const helped = caseList.filter(
    (one) => one.channel !== 'desk' && !mustRefer(one, openVisit(one, 'android', 47).came),
  );

  it.each(helped)('$id: leads to where it works', (one) => {
    let visit = advance(openVisit(one, 'android', 47), names(...one.causes));
    for (let n = 0; n < 60 && nextRepair(visit); n += 1) visit = repaired(visit);
    expect(isMended(one, visit.run)).toBe(true);
  });
});
