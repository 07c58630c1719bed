import { describe, expect, it } from 'vitest';
import { type Answer, answer, companion } from '../../machines/coach/companion.js';
import { atlasOf } from '../../machines/coach/hypotheses.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { begun, caughtUp, isBehind, undone } from '../../src/companion/going.js';

const beside = { scenario: 'daily-sign-in', phone: 'android' } as const;
const other: Answer = { type: 'other' };
const again: Answer = { type: 'again' };
/** Time enough for everything, and time for one thing only. */
const [ever, never] = [Number.POSITIVE_INFINITY, 0];

function wholeAtlas() {
  const work = atlasOf(scenarios[beside.scenario], beside.phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('answers beside the real thing', () => {
  it('wait for every picture where they ask for it, and never make them in one go', () => {
    const asked = caughtUp(begun(beside, [again]), ever);
    expect(asked.atlas.made).toBeNull();
    expect(isBehind(asked)).toBe(true);
    let bits = 0;
    for (; !asked.atlas.made; bits += 1) asked.atlas.work(never);
    expect(bits).toBeGreaterThan(100);
    expect(caughtUp(asked, ever).states.at(-1)).toEqual(answer(companion(beside), again, wholeAtlas));
  });

  it('are taken in one by one where there is no time for more, and the rest later', () => {
    const kept = begun(beside, [other, other, other]);
    const first = caughtUp(kept, never);
    expect(first.states).toHaveLength(2);
    expect(isBehind(caughtUp(first, ever))).toBe(false);
  });

  it('go back one at a time, also while it waits', () => {
    const waiting = caughtUp(begun(beside, [other, again]), ever);
    expect(isBehind(waiting)).toBe(true);
    const back = undone(waiting);
    expect(isBehind(back)).toBe(false);
    expect(back.answers).toEqual([other]);
    expect(undone(back).states).toHaveLength(1);
  });
});
