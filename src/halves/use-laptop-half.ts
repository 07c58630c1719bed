import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import {
  beatLaptop,
  did,
  hearLaptop,
  note,
  openLaptopHalf,
  put,
  takeBackHalf,
} from '../../machines/halves/laptop-half.js';
import type { Run } from '../../machines/scenarios/run.js';
import { placeOf, type PracticeNow } from '../player/use-practice.js';
import type { Note } from './notes.js';
import { type Met, metOf, usePresence } from './use-presence.js';
import { useWire } from './use-wire.js';

interface Surroundings {
  readonly link: string;
  readonly blocked: boolean;
  readonly dial: Dial;
  readonly onDial: (dial: Dial) => void;
  readonly onTogether: () => void;
}

/** The laptop's end of a practice in two windows: what is done goes by way of the phone that it reaches. */
export function useLaptopHalf(practice: PracticeNow, around: Surroundings) {
  const { run, take, turn, restart, fail } = practice;
  const [first] = useState(() => openLaptopHalf(run, Date.now()));
  const half = useRef(first);
  const [met, setMet] = useState<Met>(() => metOf(first.link));
  const [ends, setEnds] = useState(0);
  /** What was given to the practice and is not drawn yet: another run than these was made there. */
  const given = useRef<Run[]>([]);

  function hearNote(said: Note) {
    if (said.type === 'dial') around.onDial(said.dial);
    else if (said.type === 'together') join();
    else if (said.type === 'turn') turn(said.way, said.to);
    else restart(said.wish);
  }

  /** The phone is told that it goes back to the laptop, whoever asked for it. */
  function join() {
    apply(() => note(half.current, { type: 'together' } satisfies Note));
    around.onTogether();
  }

  function apply(next: () => ReturnType<typeof did>) {
    try {
      const { half: now, frames, done, notes } = next();
      half.current = now;
      setMet((before) => metOf(now.link, before));
      post(frames);
      for (const { thing, run } of done) {
        given.current.push(run);
        take(run, thing && placeOf(thing.event));
        // Who does something while the practice plays takes over, in whichever window.
        if (thing?.event.type === 'world.person' && thing.help !== 'played' && around.dial === 'watch')
          around.onDial('together');
      }
      for (const said of notes) hearNote(said as Note);
    } catch (error) {
      // What cannot be done is not done, and nothing waits for it.
      half.current = { ...half.current, things: [], answers: [], waits: false };
      fail(error);
    }
  }
  const post = useWire(around.link, ends, {
    link: () => half.current.link,
    hear: (frame) => apply(() => hearLaptop(half.current, frame)),
    beat: () => apply(() => beatLaptop(half.current)),
  });
  const latest = useRef({ apply, join });
  useEffect(() => {
    latest.current = { apply, join };
  });

  useEffect(() => {
    const place = given.current.indexOf(run);
    if (place >= 0) given.current.splice(0, place + 1);
    else if (run !== half.current.run) latest.current.apply(() => put(half.current, run));
  }, [run]);

  const { dial } = around;
  useEffect(() => {
    if (met.there) latest.current.apply(() => note(half.current, { type: 'dial', dial } satisfies Note));
  }, [met.there, dial]);

  const together = useCallback(() => latest.current.join(), []);
  const happen: PracticeNow['happen'] = useCallback((event, help) => {
    latest.current.apply(() => did(half.current, { event, help }));
  }, []);
  return {
    practice: { ...practice, happen },
    presence: usePresence(met, around.blocked),
    together,
    takeBack: () => {
      half.current = takeBackHalf(run, Date.now());
      setMet(metOf(half.current.link));
      setEnds(ends + 1);
    },
  };
}
