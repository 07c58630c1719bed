import { describe, expect, it } from 'vitest';
import type { Case } from '../../machines/cases/case.js';
import { caseList } from '../../machines/cases/cases.js';
import { checkCase } from '../../machines/cases/check-case.js';
import { expertOf } from '../../machines/cases/expert.js';
import { askIds } from '../../machines/cases/probes.js';
import { mustRefer } from '../../machines/cases/refer.js';
import { scoreOf } from '../../machines/cases/score.js';
import { openVisit } from '../../machines/cases/visit.js';
import { caseStories as en } from '../../src/strings/en/cases.js';
import { caseStories as nl } from '../../src/strings/nl/cases.js';
import { randomHelper, repairsAll } from './helpers.js';

const seed = 5;
/** Whoever does whatever comes to hand gets less than this, however lucky, and who repairs everything without testing. */
const luckiest = 50;
/** And so much on average. */
const byChance = 10;
/** No case takes an expert more than this: all steps, and those that find out. */
const longest = { expertSteps: 45, probes: 10 };

describe.each(caseList.map((one) => ({ id: one.id, one })))('the case $id', ({ one }) => {
  it.each(['android', 'iphone'] as const)('can be so on %s, is solvable, and is told from everything else', (phone) => {
    const checked = checkCase(one, phone, seed);
    expect(checked).toMatchObject({ problem: null, solvable: true, decidable: true });
    expect(checked.expertSteps).toBeLessThanOrEqual(longest.expertSteps);
    expect(checked.probes).toBeLessThanOrEqual(longest.probes);
  });

  it('gives everything to who helps as the expert does, and tells who repairs without testing', () => {
    const expert = expertOf(one, 'android', seed);
    expect(scoreOf(expert.visit, expert)).toMatchObject({ total: 100, notes: [] });
    const blind = scoreOf(repairsAll(openVisit(one, 'android', seed)), expert);
    expect(blind.notes).toContain(mustRefer(one, expert.visit.came) ? 'notReferred' : 'repairedWithoutTesting');
    expect(blind.total).toBeLessThan(luckiest);
  });

  it('asks in words what has to be refused, and only that', () => {
    expect([nl[one.id].asks !== null, en[one.id].asks !== null]).toEqual([one.request !== null, one.request !== null]);
  });
});

describe('the cases together', () => {
  const such = (what: Partial<Case>) =>
    caseList.filter((one) => Object.entries(what).every(([key, value]) => one[key as keyof Case] === value)).length;

  it('are at least twenty-four, in three levels and over three channels', () => {
    expect(caseList.length).toBeGreaterThanOrEqual(24);
    for (const level of [1, 2, 3] as const) expect(such({ level })).toBeGreaterThanOrEqual(7);
    for (const channel of ['desk', 'telephone', 'mail'] as const) expect(such({ channel })).toBeGreaterThanOrEqual(6);
  });

  it('give little to who does whatever comes to hand', () => {
    const scores = caseList.map((one, draw) => scoreOf(randomHelper(openVisit(one, 'android', seed), draw)).total);
    expect(Math.max(...scores)).toBeLessThan(luckiest);
    expect(scores.reduce((a, b) => a + b, 0) / scores.length).toBeLessThan(byChance);
  });

  it('can be asked about in more than twenty ways', () => {
    expect(askIds.length).toBeGreaterThanOrEqual(20);
  });

  it('have one cause, or two at the second level', () => {
    for (const { level, causes } of caseList) expect(causes).toHaveLength(level === 2 ? 2 : 1);
  });

  it('bring every request that has to be refused', () => {
    expect(new Set(caseList.flatMap(({ request }) => request ?? []))).toEqual(
      new Set(['giveCode', 'resetColleague', 'skipProof', 'takePassword']),
    );
  });
});
