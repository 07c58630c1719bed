import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  act,
  canRedo,
  canUndo,
  decodeRun,
  encodeRun,
  guide,
  redo,
  rewind,
  scenarios,
  startRun,
  undo,
  type Run,
  type ScenarioId,
} from '../../machines/scenarios/index.js';
import { possible } from '../../machines/world/possible.js';
import { helpGiven } from '../../machines/world/journal.js';
import { fold, keptWhole, longest } from '../../machines/scenarios/fold.js';
import { sameness } from '../../machines/world/sameness.js';
import { viewsOf } from '../../machines/world/views.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { waiting } from '../../machines/world/waiting.js';

const starts = Object.keys(scenarios).flatMap((scenario) =>
  (['android', 'iphone'] as const).map((phone) => ({ scenario: scenario as ScenarioId, phone, seed: 4711 })),
);

/** A run in which somebody did any possible things, with some time between them. */
const wander = (start: (typeof starts)[number], choices: readonly (readonly [number, number])[]): Run =>
  choices.reduce((run, [choice, ticks]) => {
    const later = act(run, { type: 'world.elapse', ms: ticks * 100 });
    const events = possible(later.world);
    const event = events[choice % events.length];
    return event ? act(later, event, helpGiven[choice % helpGiven.length]) : later;
  }, startRun(start));

const decoded = (text: string): Run => {
  const found = decodeRun(text);
  if (!('run' in found)) throw new Error(found.problem);
  return found.run;
};
const wanderings = fc.tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(40), fc.nat(30)), { maxLength: 60 }));
const state = ({ world: { last: _, ignored: __, ...world } }: Run) => JSON.stringify(world);

describe('a run', () => {
  it('is the same byte for byte when it is made again from its text', () => {
    fc.assert(
      fc.property(wanderings, ([start, choices]) => {
        const run = act(wander(start, choices), { type: 'world.elapse', ms: (choices.length % 7) * 10_000 });
        const decoded = decodeRun(encodeRun(run));
        expect('run' in decoded && [decoded.run.journal, decoded.run.since]).toEqual([run.journal, run.since]);
        expect('run' in decoded && state(decoded.run)).toBe(state(run));
      }),
      { numRuns: 200 },
    );
  });

  it('goes back to where it was', () => {
    fc.assert(
      fc.property(wanderings, fc.nat(40), ([start, choices], choice) => {
        const before = wander(start, choices);
        const events = possible(before.world);
        const event = events[choice % Math.max(1, events.length)];
        if (!event || (event.type === 'world.person' && 'text' in event.intent)) return;
        expect(state(undo(act(before, event)))).toBe(state(before));
      }),
      { numRuns: 200 },
    );
  });

  it('does again what was undone, byte for byte, however far it went back', () => {
    fc.assert(
      fc.property(wanderings, fc.nat(60), ([start, choices], far) => {
        const run = wander(start, choices);
        const last = run.journal.length - 1;
        const n = Math.min(far, last + 1) - 1;
        let back = rewind(run, n);
        expect(state(back)).toBe(state(rewind(decoded(encodeRun(back)), n)));
        for (let steps = n; steps < last; steps += 1) back = redo(back);
        // What ran by itself after the last thing is no thing that was done.
        expect(state(back)).toBe(state(rewind(run, last)));
        expect([back.journal, back.undone]).toEqual([run.journal, []]);
        expect(last < 0 || state(redo(undo(run)))).toBe(last < 0 || state(rewind(run, last)));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what was undone while time passes, and forgets it when something else is done', () => {
    fc.assert(
      fc.property(wanderings, fc.nat(40), ([start, choices], choice) => {
        const back = undo(wander(start, choices));
        const later = act(back, { type: 'world.elapse', ms: 300 });
        expect(later.undone).toBe(back.undone);
        const events = possible(later.world);
        const other = act(later, events[choice % events.length]!);
        expect(canRedo(other)).toBe(false);
        expect(redo(other)).toBe(other);
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing to undo at the start', () => {
    const run = startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });
    expect(canUndo(run)).toBe(false);
    expect(undo(run).world).toEqual(run.world);
  });

  it('lets the same time pass in one piece or in many', () => {
    fc.assert(
      fc.property(wanderings, fc.nat(700), fc.nat(700), ([start, choices], a, b) => {
        const run = wander(start, choices);
        const inTwo = act(act(run, { type: 'world.elapse', ms: a * 100 }), { type: 'world.elapse', ms: b * 100 });
        expect(state(inTwo)).toBe(state(act(run, { type: 'world.elapse', ms: (a + b) * 100 })));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text of a run', () => {
  it('is refused when anything was put in; it never throws', () => {
    fc.assert(
      fc.property(wanderings, fc.string({ maxLength: 12 }), fc.nat(), ([start, choices], noise, at) => {
        const text = encodeRun(wander(start, choices));
        const cut = at % (text.length + 1);
        const decoded = decodeRun(text.slice(0, cut) + noise + text.slice(cut));
        expect('problem' in decoded).toBe(noise !== '');
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when it was cut off on either side, wherever', () => {
    fc.assert(
      fc.property(wanderings, ([start, choices]) => {
        const text = encodeRun(wander(start, choices));
        for (let cut = 1; cut < text.length; cut += 1) {
          expect(decodeRun(text.slice(0, cut))).toHaveProperty('problem');
          expect(decodeRun(text.slice(cut))).toHaveProperty('problem');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is safe in an address', () => {
    fc.assert(
      fc.property(wanderings, ([start, choices]) => {
        const text = encodeRun(wander(start, choices));
        expect(encodeURIComponent(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps no word of what somebody typed', () => {
    const secret = 'Welkom2024geheim';
    let run = startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });
    for (const intent of [
      { type: 'person.unlock' },
      { type: 'person.openStore' },
      { type: 'person.search' },
      { type: 'person.type', text: secret },
    ] as const) {
      run = act(run, { type: 'world.person', at: 'phone', intent });
    }
    expect(JSON.stringify(run.world.phone.context)).toContain(secret);
    expect(encodeRun(run) + JSON.stringify(run.journal)).not.toContain('Welkom');
  });

  it('tells a run of another version of the model from a damaged one', () => {
    const [, ...rest] = encodeRun(startRun({ scenario: 'first-setup', phone: 'android', seed: 1 })).split('~');
    expect(decodeRun(['0', ...rest].join('~'))).toEqual({ problem: 'otherVersion' });
    expect(decodeRun('')).toEqual({ problem: 'damaged' });
  });
});

/** Each scenario on one kind of phone: the way is as long on the other. */
const onePerScenario = starts.filter((_, place) => place % 4 === 0 || place % 4 === 3);

describe.each(onePerScenario)('a practice without an end, $scenario on $phone', (start) => {
  /** Somebody who does 2,000 things: some in no time, some after minutes, with more help and less. */
  const wanderOn = (seed: number): readonly [Run, longest: number] => {
    let [drawn, most] = [seed, 0];
    const draw = (below: number): number => {
      drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
      return (drawn >> 8) % below;
    };
    let run = startRun(start);
    for (let n = 0; n < 2_000; n += 1) {
      run = act(run, { type: 'world.elapse', ms: [0, 0, 0, 300, 25_000, 200_000][draw(6)]! });
      const events = possible(run.world);
      run = fold(act(run, events[draw(events.length)]!, helpGiven[draw(helpGiven.length)]));
      most = Math.max(most, encodeRun(run).length, encodeRun(run, true).length);
    }
    return [run, most];
  };

  it('fits in 1,000 signs, also for somebody else, and goes on from them as it was; the last things can be undone', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [run, most] = wanderOn(seed);
        expect(most).toBeLessThanOrEqual(longest);
        const back = decoded(encodeRun(run));
        expect(back.journal).toEqual(run.journal);
        expect([back.folded?.done, back.folded?.stops]).toEqual([run.folded?.done, run.folded?.stops]);
        const shows = ({ world }: Run) => [sameness(world), viewsOf(world), world.alarms, world.now];
        expect(shows(back)).toEqual(shows(run));
        expect(run.folded?.done.reduce((sum, one) => sum + one, run.journal.length)).toBeGreaterThan(1_500);
        expect(run.journal.length).toBeGreaterThanOrEqual(keptWhole);
        const first = rewind(run, -1);
        expect([undo(first), first.world]).toEqual([first, run.folded?.world]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});

describe.each(starts)('the guide of $scenario on $phone', (start) => {
  const scenario = scenarios[start.scenario];

  it('leads to the goal when it is followed, through stops in their order, in a text of fewer than 1,000 characters', () => {
    let run = startRun(start);
    const positions: number[] = [];
    for (let n = 0; n < 120; n += 1) {
      const { stop, event } = guide(run.world, scenario);
      if (!stop) break;
      positions.push(scenario.stops.indexOf(stop));
      if (waiting(run.world).progressIn !== null) {
        run = act(run, { type: 'world.wait' });
        continue;
      }
      expect(event, `no next step at stop ${stop.step} after ${encodeRun(run)}`).not.toBeNull();
      run = act(run, event as WorldEvent);
    }
    expect(scenario.goal(run.world)).toBe(true);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(encodeRun(run).length).toBeLessThan(1_000);
  });
});
