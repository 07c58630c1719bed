import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../machines/halves/attempt.js';
import { did, hearLaptop, openLaptopHalf } from '../../machines/halves/laptop-half.js';
import { act, decodeRun, encodeRun, guide, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { possible } from '../../machines/world/possible.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { beat, isThere, receive } from '../../machines/halves/link.js';
import { hearPhone, openPhoneHalf, shownRun } from '../../machines/halves/phone-half.js';
import { readFrame } from '../../machines/halves/wire.js';
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

describe('a laptop whose phone was closed', () => {
  const begins = () => startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });

  it.each([true, false])('keeps nothing for it, and says nothing again and again; with a word: %s', (word) => {
    const windows = twoWindows(begins(), dice(1));
    windows.calm();
    windows.turn('phone', word);
    for (let tick = 0; tick < 300; tick += 1) {
      windows.act('laptop', { type: 'world.elapse', ms: 1_000 });
      if (tick % 3 === 0) windows.beat();
    }
    const { link, run } = windows.laptop()!;
    expect(link.unheard).toEqual([]);
    expect(beat(link).frames).toHaveLength(1);
    windows.turn('phone', false);
    expect(windows.calm()).toBe(true);
    expect(windows.phone()!.run!.world.now).toBe(run.world.now);
  });

  it('keeps the time that passes as one thing, as long as the phone has to be told something first', () => {
    const windows = twoWindows(begins(), dice(1));
    windows.act('phone', { type: 'world.person', at: 'phone', intent: { type: 'person.unlock' } });
    windows.calm();
    windows.turn('phone', false);
    windows.act('laptop', { type: 'world.person', at: 'phone', intent: { type: 'person.unlock' } });
    for (let tick = 0; tick < 300; tick += 1) windows.act('laptop', { type: 'world.elapse', ms: 1_000 });
    expect(windows.laptop()!.things.map(({ event }) => event.type)).toEqual(['world.person', 'world.elapse']);
    windows.turn('phone', false);
    expect(windows.calm()).toBe(true);
    expect(windows.run().world.now).toBe(300_000);
  });

  it('meets it again where it was only slow, and both go on', () => {
    const windows = twoWindows(begins(), dice(1));
    windows.calm();
    const laptop = windows.laptop()!;
    const slow = Array.from({ length: 10 }).reduce<typeof laptop.link>((link) => beat(link).link, laptop.link);
    expect(isThere(slow)).toBe(false);
    const said = beat(windows.phone()!.link).frames;
    const met = said.reduce((link, frame) => receive(link, frame).link, slow);
    expect([isThere(met), met.meeting]).toEqual([true, laptop.link.meeting + 1]);
  });
});

describe('a laptop window that takes back its practice', () => {
  const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 1 });
  const next = (run: Run) =>
    guide(run.world, scenarios['first-setup']).event ?? ({ type: 'world.wait' } as const satisfies WorldEvent);

  it('goes on where the newer one was, as far as the phone knows', () => {
    const windows = twoWindows(start, dice(1));
    windows.calm();
    const older = windows.run();
    windows.turn('laptop', false);
    windows.turn('laptop', false);
    for (let thing = 0; thing < 8; thing += 1) {
      windows.act(sideOf(next(windows.run())), next(windows.run()));
      windows.calm();
    }
    windows.undo();
    windows.calm();
    const newer = windows.run();
    windows.takeBack(older);
    // What is done before the phone answered is done in its run.
    windows.act('laptop', { type: 'world.elapse', ms: 1_000 });
    expect(windows.calm()).toBe(true);
    expect(windows.run().journal).toEqual(newer.journal);
    expect(windows.run().undone).toEqual(newer.undone);
    expect(windows.run().world.now).toBe(newer.world.now + 1_000);
    expect(state(windows.phone()!.run!)).toEqual(state(windows.run()));
  });

  it('goes on with what it had where there is no phone, or one that has nothing', () => {
    for (const opens of [true, false]) {
      const windows = twoWindows(start, dice(1));
      windows.calm();
      windows.act('laptop', next(windows.run()));
      const older = windows.run();
      windows.turn('phone', true);
      if (opens) windows.turn('phone', true);
      windows.takeBack(older);
      windows.act('laptop', next(older));
      if (!opens) for (let moment = 0; moment < 12; moment += 1) windows.beat();
      if (opens) windows.calm();
      expect(windows.run().journal).toHaveLength(older.journal.length + 1);
      expect(windows.calm()).toBe(true);
    }
  });
});

describe('whatever comes over a wire', () => {
  const frame = { from: 'laptop', phone: 5, meeting: 6, n: 0, heard: 0, asks: true, leaves: false };

  it('is a frame of a window that can be there, or nothing', () => {
    expect(readFrame(frame, 10)).toBe(frame);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFrame(data, 10)).toBeNull();
      }),
    );
    const strange = [undefined, null, -1, 1.5, Number.NaN, '1', 9e15, {}];
    const counts = strange.filter((value) => value !== 9e15);
    const ways = [
      ...['phone', 'meeting', 'from', 'asks', 'leaves'].flatMap((name) => strange.map((value) => ({ [name]: value }))),
      ...['n', 'heard'].flatMap((name) => counts.map((value) => ({ [name]: value }))),
    ];
    expect(ways.filter((way) => readFrame({ ...frame, ...way }, 10) !== null)).toEqual([]);
  });

  it('changes nothing of a half that does not know it', () => {
    const windows = twoWindows(startRun({ scenario: 'first-setup', phone: 'android', seed: 1 }), dice(1));
    windows.calm();
    const [laptop, phone] = [windows.laptop()!, windows.phone()!];
    const to = { asks: false, leaves: false, phone: phone.link.opened, meeting: phone.link.meeting } as const;
    const said = { n: phone.link.heard + 1, heard: phone.link.sent, body: { type: 'dance' } };
    const { half } = hearPhone(phone, { ...to, ...said, from: 'laptop' });
    expect([half.run, half.asked]).toEqual([phone.run, phone.asked]);
    const back = { n: laptop.link.heard + 1, heard: laptop.link.sent, body: { type: 'dance' } };
    expect(hearLaptop(laptop, { ...to, ...back, from: 'phone' }).half.run).toBe(laptop.run);
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
