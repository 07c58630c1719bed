import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePolicy, encodePolicy, type Policy, underPolicy } from '../../machines/conditions/policy.js';
import { act, decodeRun, encodeRun, guide, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import { explore, over, stranded } from '../world/explore.js';

const policies: fc.Arbitrary<Policy> = fc.record(
  {
    promptSeconds: fc.integer({ min: 10, max: 600 }),
    ticketSeconds: fc.integer({ min: 60, max: 3600 }),
    withoutCodes: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** Does as the guide says until the laptop shows this screen. */
function follow(start: Run, screen: string): Run {
  let run = start;
  for (let n = 0; n < 60 && viewsOf(run.world).laptop.screen !== screen; n += 1) {
    const { event } = guide(run.world, scenarios[run.scenario]);
    run = act(run, waiting(run.world).progressIn === null && event ? event : { type: 'world.wait' });
  }
  return run;
}

const after = (run: Run, seconds: number) =>
  viewsOf(act(run, { type: 'world.elapse', ms: seconds * 1000 }).world).laptop.screen;

describe('what a school decides', () => {
  it('is read back from a journal, and nothing else is', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(decodePolicy(encodePolicy(policy))).toEqual(policy);
      }),
    );
    for (const text of ['1', '1.2', '1.2.3', 'a.b.1.2', '____']) expect(decodePolicy(text)).toBeNull();
    fc.assert(
      fc.property(policies, (policy) => {
        const run = startRun({ scenario: 'daily-sign-in', phone: 'android', seed: 7, policy });
        const kept = decodeRun(encodeRun(run));
        expect('run' in kept && [kept.run.policy, kept.run.world.service]).toEqual([policy, run.world.service]);
      }),
    );
  });

  it.each([
    [{}, 60],
    [{ promptSeconds: 15 }, 15],
    [{ promptSeconds: 600 }, 600],
  ])('is how long a request waits: %j', (policy, seconds) => {
    const run = startRun({ scenario: 'daily-sign-in', phone: 'android', seed: 7, policy });
    const asked = follow(run, 'approval');
    expect(after(asked, seconds - 1)).toBe('approval');
    expect(after(asked, seconds + 1)).toBe('approvalStopped');
  });

  it.each([
    [{}, 900],
    [{ ticketSeconds: 60 }, 60],
  ])('is how long a code stays good: %j', (policy, seconds) => {
    const run = startRun({ scenario: 'first-setup', phone: 'android', seed: 7, policy });
    const shown = follow(run, 'code');
    expect(after(shown, seconds - 1)).toBe('code');
    expect(after(shown, seconds + 1)).toBe('codeExpired');
  });

  it('leaves a way to the goal, or to help, where six digits are not accepted', () => {
    const daily = scenarios['daily-sign-in'];
    const scenario = {
      ...daily,
      start: (draw: Parameters<typeof daily.start>[0]) => underPolicy(daily.start(draw), { withoutCodes: true }),
    };
    const walk = explore(scenario, 'android', [['offline']], { resolution: 'meeting' });
    expect(walk.worlds.every(({ laptop }) => laptop.value !== 'choosingProof')).toBe(true);
    expect(stranded(walk, over(scenario)).slice(0, 3).map(walk.story)).toEqual([]);
  });
});
