import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../machines/halves/attempt.js';
import { did, openLaptopHalf } from '../../machines/halves/laptop-half.js';
import { act, decodeRun, encodeRun, guide, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { possible } from '../../machines/world/possible.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { beat, isThere, receive } from '../../machines/halves/link.js';
import { hearPhone, openPhoneHalf, shownRun } from '../../machines/halves/phone-half.js';
import { dice, twoWindows } from './two-windows.js';

const starts = (
  ['first-setup', 'first-setup-at-home', 'new-phone', 'daily-sign-in', 'unexpected-prompt'] as const
).flatMap((scenario) => (['android', 'iphone'] as const).map((phone) => ({ scenario, phone, seed: 4711 })));

/** All of a world but what was delivered last, which nobody goes by. */
const state = ({ world: { last: _, ignored: __, ...world } }: Run) => world;

/** Where a thing is done: what is beside the devices is done on the laptop's window. */
const sideOf = (event: WorldEvent) =>
  event.type === 'world.pickUp' || (event.type === 'world.person' && event.at !== 'laptop') ? 'phone' : 'laptop';

/** The same world with nothing but its journal. */
function again(run: Run): Run {
  const found = decodeRun(encodeRun(run));
  if (!('run' in found)) throw new Error(found.problem);
  return found.run;
}

describe('two halves of a practice', () => {
  it('never get stuck, and come to where one world comes, over a wire that loses, doubles, delays and mixes up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(), fc.integer({ min: 1, max: 40 }), (start, seed, things) => {
        const roll = dice(seed);
        const windows = twoWindows(startRun(start), roll);
        for (let thing = 0; thing < things; thing += 1) {
          const events = possible(windows.run().world);
          const event = events[roll(events.length)];
          const what = roll(20);
          if (what === 0) windows.turn('phone', roll(2) === 0);
          else if (what === 1) windows.turn('laptop', roll(2) === 0);
          else if (what === 2) windows.undo();
          else if (what === 3) windows.act('laptop', { type: 'world.elapse', ms: roll(30) * 1_000 });
          else if (event) windows.act(sideOf(event), event);
          for (let moment = roll(20); moment > 0; moment -= 1) {
            if (roll(6) === 0) windows.beat();
            windows.weather();
          }
        }
        expect(windows.calm()).toBe(true);
        expect(state(windows.phone()!.run!)).toEqual(state(windows.laptop()!.run));
        expect(state(again(windows.laptop()!.run))).toEqual(state(windows.laptop()!.run));
      }),
      { numRuns: 300 },
    );
  });

  it('reach the goal by the guide, whatever the weather and whoever closes a window', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(), (start, seed) => {
        const roll = dice(seed);
        const windows = twoWindows(startRun(start), roll);
        const { stops } = scenarios[start.scenario];
        for (let thing = 0; thing < stops.length * 12; thing += 1) {
          const { stop, event } = guide(windows.run().world, scenarios[start.scenario]);
          if (!stop) break;
          if (roll(8) === 0) windows.turn(roll(2) === 0 ? 'phone' : 'laptop', roll(2) === 0);
          const next = event ?? ({ type: 'world.wait' } as const);
          windows.act(sideOf(next), next);
          for (let moment = roll(30); moment > 0; moment -= 1) windows.weather();
          expect(windows.calm()).toBe(true);
        }
        expect(guide(windows.run().world, scenarios[start.scenario]).stop).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('do a thing as one world does it, in the same order', () => {
    const roll = dice(1);
    for (const start of starts) {
      let whole = startRun(start);
      const windows = twoWindows(whole, roll);
      windows.calm();
      for (let thing = 0; thing < 60; thing += 1) {
        const events = possible(whole.world);
        const event = events[roll(events.length)]!;
        whole = act(whole, event);
        windows.act(sideOf(event), event);
        windows.calm();
      }
      expect([windows.run().journal, windows.run().world]).toEqual([whole.journal, whole.world]);
    }
  });
});

describe('a window that is opened twice', () => {
  it.each(['laptop', 'phone'] as const)('of the %s: the later one goes on, and the other knows it', (side) => {
    const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });
    const windows = twoWindows(start, dice(1));
    windows.calm();
    const before = windows[side]()!.link;
    windows.turn(side, false);
    windows.calm();
    const { frames } = beat(windows[side]()!.link);
    const other = windows[side === 'laptop' ? 'phone' : 'laptop']()!.link;
    // What the other half says to the new window is heard by the old one too.
    const said = [...frames, ...beat(other).frames];
    expect(said.reduce((link, frame) => receive(link, frame).link, before).replaced).toBe(true);
    expect(isThere(windows[side]()!.link)).toBe(true);
  });
});

describe('the phone half', () => {
  it('says that it is of another version than the laptop, and does nothing with its run', () => {
    const run = encodeRun(startRun({ scenario: 'first-setup', phone: 'android', seed: 1 }));
    const text = run.replace(/^\w+/, (version) => `${version}0`);
    const phone = openPhoneHalf(1);
    const body = { type: 'take', text, undone: [] };
    const frame = { from: 'laptop', phone: 1, meeting: 5, n: 1, heard: 0, asks: false, leaves: false, body } as const;
    const { half } = hearPhone(phone, frame);
    expect([half.otherVersion, half.run]).toEqual([true, null]);
  });
});

describe('who types on the phone', () => {
  it('sees each sign at once, and loses none that is typed before the laptop heard of it', () => {
    const asking = (run: Run) => run.world.phone.value === 'askingNumber';
    const windows = twoWindows(startRun({ scenario: 'first-setup', phone: 'android', seed: 1 }), dice(1));
    windows.calm();
    while (!asking(windows.run())) {
      const event = guide(windows.run().world, scenarios['first-setup']).event ?? ({ type: 'world.wait' } as const);
      windows.act(sideOf(event), event);
      windows.calm();
    }
    const typed = () => shownRun(windows.phone()!)!.world.phone.context.text;
    for (const text of ['4', '47']) {
      windows.act('phone', { type: 'world.person', at: 'phone', intent: { type: 'person.type', text } });
      expect(typed()).toBe(text);
    }
    windows.calm();
    expect([typed(), windows.run().world.phone.context.text]).toEqual(['47', '47']);
  });
});

describe('the laptop half', () => {
  const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });
  const unlock: WorldEvent = { type: 'world.person', at: 'phone', intent: { type: 'person.unlock' } };

  it('cannot do what happens on a phone: that is told there, and waits for it', () => {
    expect(attempt(start, { event: unlock }, [])).toEqual({ telling: { party: 'phone', event: unlock.intent } });
    const { half, done } = did(openLaptopHalf(start, 1), { event: unlock });
    expect([half.things.length, half.run, done]).toEqual([1, start, []]);
  });

  it('goes on alone as long as nothing reaches a phone', () => {
    const { event } = guide(start.world, scenarios['first-setup']);
    const { half, done } = did(openLaptopHalf(start, 1), { event: event! });
    expect([half.things.length, done.length, half.run.journal.length]).toEqual([0, 1, 1]);
  });
});
