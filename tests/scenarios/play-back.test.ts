import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextOf } from '../../machines/scenarios/demo.js';
import { doneIn } from '../../machines/scenarios/folded.js';
import { act, rewind, type Run, redo, scenarios, startRun } from '../../machines/scenarios/index.js';
import { elapse, nextIn } from '../../machines/scenarios/memory.js';
import { possible } from '../../machines/world/possible.js';
import { waiting } from '../../machines/world/waiting.js';
import type { WorldEvent } from '../../machines/world/world.js';

/** Where it ended, and what was shown as the next thing before each. */
interface Seen {
  readonly run: Run;
  readonly events: readonly WorldEvent[];
}

/** Plays a run back as the stage does: by its clock where something runs by itself, and by a press elsewhere. */
function playBack(whole: Run): Seen {
  let run = rewind(whole, -1);
  const events: WorldEvent[] = [];
  for (let n = 0; run.undone.length > 0 && n < 2_000; n += 1) {
    const { progressIn } = waiting(run.world);
    const next = nextIn(run);
    const after = progressIn === null ? redo(run) : elapse(run, progressIn);
    if (next && after.journal.length > run.journal.length) events.push(next);
    run = after;
  }
  return { run, events };
}

/** What is in the journal of a run, one after the other. */
const written = (whole: Run): readonly WorldEvent[] => doneIn(whole).map(({ event }) => event);

/** Somebody who goes the guide's way and does not wait for what runs by itself. */
function hurried(): Run {
  let run = startRun({ scenario: 'first-setup', phone: 'android', seed: 5 });
  for (let n = 0; n < 120; n += 1) {
    const { event } = nextOf(run.world, scenarios['first-setup']);
    if (!event) return run;
    run = act(run, event);
  }
  throw new Error('The guide does not arrive.');
}

it('a run is played back as it was done, also where somebody did not wait for what ran by itself', () => {
  const whole = hurried();
  const { run, events } = playBack(whole);
  expect(events).toEqual(written(whole));
  expect(events.filter(({ type }) => type === 'world.wait').length).toBeGreaterThan(0);
  expect(run).toEqual(whole);
});

it('a run is played back as it was done, whatever was done and at whichever pace', () => {
  const choices = fc.array(fc.tuple(fc.nat(40), fc.nat(80)), { maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom('first-setup', 'daily-sign-in', 'new-phone'), choices, (scenario, all) => {
      let whole = startRun({ scenario, phone: 'iphone', seed: 7 });
      for (const [choice, ticks] of all) {
        whole = act(whole, { type: 'world.elapse', ms: ticks * 100 });
        const events = possible(whole.world);
        const event = events[choice % events.length];
        if (event) whole = act(whole, event);
      }
      const { run, events } = playBack(whole);
      expect(events).toEqual(written(whole));
      expect(run.journal).toEqual(whole.journal);
    }),
    { numRuns: 40 },
  );
});

it('the clock of a practice does not run past what somebody else did next', () => {
  const whole = hurried();
  for (let at = -1; at < whole.journal.length - 1; at += 6) {
    const there = rewind(whole, at);
    const later = waiting(there.world).progressIn === null ? elapse(there, 1_000_000) : there;
    expect(nextIn(later)).toEqual(nextIn(there));
    expect(redo(later)).toEqual(redo(there));
  }
});
