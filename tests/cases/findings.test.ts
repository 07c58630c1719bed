import { describe, expect, it } from 'vitest';
import { bringAbout } from '../../machines/cases/bring-about.js';
import { caseList, cases } from '../../machines/cases/cases.js';
import { runOf } from '../../machines/cases/deeds.js';
import { find } from '../../machines/cases/find.js';
import { costOf, findingsOf, handsOf, needsPhone, type Probe, testIds } from '../../machines/cases/probes.js';
import { poolOf } from '../../machines/cases/pool.js';
import { properProof, provenBy } from '../../machines/cases/proofs.js';
import { levelOf } from '../../machines/cases/level.js';
import { openVisit } from '../../machines/cases/visit.js';
import { laptopView } from '../../machines/laptop/laptop.view.js';

const world = (id: keyof typeof cases) => openVisit(cases[id], 'android', 5).run.world;
const test = (id: (typeof testIds)[number]): Probe => ({ kind: 'test', id });

describe('what is found', () => {
  it('of the school is what stands at its admin side: it sees in no app', () => {
    for (const id of ['emptyApp', 'appBroken'] as const) expect(find('methods', world(id))).toBe('this');
    expect(find('methods', world('deadTile'))).toBe('none');
  });

  it.each(['E27', 'E28'] as const)('of a code that the school refused is that it was refused: %s', (cause) => {
    for (const one of caseList.filter(({ causes, deeds }) => causes.includes(cause) && deeds.length > 1))
      expect(find('laptop', openVisit(one, 'android', 5).run.world)).toBe('codeRefused');
    const brought = bringAbout([cause], 'daily-sign-in', 'android')!;
    const run = runOf({ scenario: 'daily-sign-in', phone: 'android', seed: 5, ...brought }, brought.deeds)!;
    expect(laptopView(run.world.laptop)).toMatchObject({ screen: 'enterPasscode', complaint: 'refused' });
  });

  it('of a name is what the page shows', () => {
    expect(find('account', world('notLinked'))).toBe('own');
    expect(find('account', world('noNotices'))).toBe('none');
    expect(find('account', world('otherName'))).toBe('other');
  });
});

describe('a probe', () => {
  it('that the helper looks up costs two over every channel, and needs nobody', () => {
    const own = testIds.filter((id) => handsOf(test(id)) === 'own');
    expect(own).toEqual(expect.arrayContaining(['methodList', 'signInLog', 'schoolRules']));
    for (const id of own)
      for (const channel of ['desk', 'telephone', 'mail'] as const) {
        expect(costOf(test(id), channel)).toBe(2);
        expect(needsPhone(test(id), channel)).toBe(false);
      }
  });

  it('that tells of an app is done with the phone in hand', () => {
    const inApp = testIds.filter((id) => findingsOf(test(id)).some((one) => one === 'request' || one === 'tile'));
    expect(inApp.filter((id) => !needsPhone(test(id), 'desk'))).toEqual([]);
    expect(inApp).toHaveLength(2);
  });
});

describe('a proof', () => {
  it('is what the case has: who asks to be helped without a card has none to show', () => {
    expect(provenBy(cases.noCard, 'card')).toBe('lacking');
    expect(provenBy(cases.noCard, properProof(cases.noCard))).toBe('proven');
    expect(provenBy(cases.noNotices, 'card')).toBe('proven');
  });

  it.each(caseList)('$id: is proven by what an expert does, and by no birthday', (one) => {
    expect(provenBy(one, properProof(one))).toBe('proven');
    expect(provenBy(one, 'birthday')).toBe('weak');
  });
});

it.each(caseList)('$id: is of the level that its causes and its learner make it', (one) => {
  expect(one.level).toBe(levelOf(one));
});

it('two causes are told from other pairs, whatever the learner says', () => {
  const [single, pairs] = [1, 2].map((many) => poolOf('daily-sign-in', 'android', many));
  expect(single!.every(({ causes }) => causes.length === 1)).toBe(true);
  expect(pairs!.filter(({ causes }) => causes.length === 2).length).toBeGreaterThan(30);
});
