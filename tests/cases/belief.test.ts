import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtIn, gainOf, likeliest } from '../../machines/cases/belief.js';
import { caseList } from '../../machines/cases/cases.js';
import { expertOf } from '../../machines/cases/expert.js';
import { heard, inquiryOf } from '../../machines/cases/inquiry.js';
import { answerTo, probesOver } from '../../machines/cases/probes.js';
import { scoreOf } from '../../machines/cases/score.js';
import { most } from '../../machines/cases/score-parts.js';
import { openVisit } from '../../machines/cases/visit.js';
import { randomHelper } from './helpers.js';

// Those whose hypotheses are quickly made: what is promised here is promised of all alike.
const quick = caseList.filter(({ scenario, level }) => scenario === 'daily-sign-in' && level !== 2);
const experts = new Map(quick.map((one) => [one, expertOf(one, 'android', 5)]));
const anyCase = fc.constantFrom(...quick);

describe('what a helper can believe', () => {
  it('adds up to one, and no answer that is seen rules out what is so', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(), { maxLength: 8 }), (one, picks) => {
        const { came } = openVisit(one, 'android', 5);
        const probes = probesOver(one.channel);
        let now = inquiryOf(one, came);
        for (const pick of picks) {
          const probe = probes[pick % probes.length]!;
          now = heard(now, probe, answerTo(probe, came.world, one));
          const all = likeliest(now.belief);
          expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(all.some(({ causes }) => causes.join() === one.causes.join())).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never told more than there is doubt, and nothing twice', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (one, pick) => {
        const { came } = openVisit(one, 'android', 5);
        const probes = probesOver(one.channel);
        const probe = probes[pick % probes.length]!;
        const before = inquiryOf(one, came);
        const gain = gainOf(before.belief, probe);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(doubtIn(before.belief) + 1e-9);
        const once = heard(before, probe, answerTo(probe, came.world, one));
        expect(heard(once, probe, answerTo(probe, came.world, one)).belief).toBe(once.belief);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a score', () => {
  it('is a function of what was done, and each part stays within what it is worth', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 2 ** 30 }), (one, seed) => {
        const visit = randomHelper(openVisit(one, 'android', 5), seed);
        const expert = experts.get(one)!;
        const score = scoreOf(visit, expert);
        expect(scoreOf(visit, expert)).toEqual(score);
        for (const part of Object.keys(most) as (keyof typeof most)[]) {
          expect(score.parts[part]).toBeGreaterThanOrEqual(0);
          expect(score.parts[part]).toBeLessThanOrEqual(most[part]);
        }
        expect(score.total).toBe(Math.round(Object.values(score.parts).reduce((a, b) => a + b, 0)));
      }),
      { numRuns: 25 },
    );
  });
});
