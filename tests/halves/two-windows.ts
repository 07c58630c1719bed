import {
  beatLaptop,
  did,
  hearLaptop,
  type LaptopHalf,
  openLaptopHalf,
  put,
  takeBackHalf,
} from '../../machines/halves/laptop-half.js';
import { leave } from '../../machines/halves/link.js';
import { beatPhone, didOnPhone, hearPhone, openPhoneHalf, type PhoneHalf } from '../../machines/halves/phone-half.js';
import type { Frame } from '../../machines/halves/wire.js';
import { decodeRun, encodeRun, type Run, undo } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';

/** Any number under `below`; the same seed gives the same ones. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const read = (run: Run): Run => {
  const found = decodeRun(encodeRun(run));
  if (!('run' in found)) throw new Error(found.problem);
  return found.run;
};

/** Milliseconds between two windows that open: far more than there are meetings in that time. */
const openingTakes = 1_000;

/** Both halves of a practice, each in a window that can be closed, and a wire between them that can be trusted with nothing. */
export function twoWindows(start: Run, roll: (below: number) => number) {
  let opened = 1;
  let laptop: LaptopHalf | null = openLaptopHalf(start, opened);
  let phone: PhoneHalf | null = openPhoneHalf(opened);
  /** The run as the laptop's page keeps it for who comes back. */
  let kept = start;
  let air: Frame[] = [];

  // What a window posts is a copy: nothing else than data comes over a wire.
  const post = (frames: readonly Frame[]) => air.push(...frames.map((frame) => structuredClone(frame)));
  function onLaptop(after: { readonly half: LaptopHalf; readonly frames: readonly Frame[] }) {
    laptop = after.half;
    kept = laptop.run;
    post(after.frames);
  }
  function onPhone(after: { readonly half: PhoneHalf; readonly frames: readonly Frame[] }) {
    phone = after.half;
    post(after.frames);
  }
  function arrive(frame: Frame) {
    if (frame.from === 'phone' && laptop) onLaptop(hearLaptop(laptop, frame));
    if (frame.from === 'laptop' && phone) onPhone(hearPhone(phone, frame));
  }

  return {
    laptop: () => laptop,
    phone: () => phone,
    /** The run as it is for who has to know all of it. */
    run: () => kept,
    act(at: 'laptop' | 'phone', event: WorldEvent) {
      if (at === 'laptop' && laptop) onLaptop(did(laptop, { event }));
      if (at === 'phone' && phone) onPhone(didOnPhone(phone, { event }));
    },
    undo() {
      if (laptop && laptop.run.journal.length > 0) onLaptop(put(laptop, undo(laptop.run)));
    },
    /** Closes a window, with or without a word, or opens it again. */
    turn(side: 'laptop' | 'phone', word: boolean) {
      opened += openingTakes;
      const half = side === 'laptop' ? laptop : phone;
      if (half && word) post(leave(half.link));
      if (side === 'laptop') laptop = laptop ? null : openLaptopHalf(read(kept), opened);
      else phone = phone ? null : openPhoneHalf(opened);
    },
    /** An older window of the laptop goes on, with the run that it had. */
    takeBack(run: Run) {
      opened += openingTakes;
      laptop = takeBackHalf(read(run), opened);
    },
    beat() {
      if (laptop) onLaptop(beatLaptop(laptop));
      if (phone) onPhone(beatPhone(phone));
    },
    /** Something happens to one thing in the air: it arrives, is lost, arrives and stays, or is late. */
    weather() {
      const [frame] = air.splice(roll(Math.max(1, air.length)), 1);
      if (!frame) return;
      const fate = roll(10);
      if (fate < 3) return;
      if (fate < 5) air.push(frame);
      if (fate !== 4) arrive(frame);
    },
    /** Both are there, and the wire behaves, until nothing is under way any more; false when that never comes. */
    calm(): boolean {
      opened += openingTakes;
      laptop ??= openLaptopHalf(read(kept), opened);
      phone ??= openPhoneHalf(opened);
      for (let round = 0; round < 60; round += 1) {
        this.beat();
        while (air.length > 0) {
          const all = air;
          air = [];
          for (const frame of all) arrive(frame);
        }
        const rests = laptop.things.length + laptop.link.unheard.length + phone.link.unheard.length === 0;
        if (rests && phone.run && phone.link.silent === 0 && phone.link.meeting === laptop.link.meeting) return true;
      }
      return false;
    },
  };
}
