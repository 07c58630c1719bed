import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import {
  beatPhone,
  didOnPhone,
  hearPhone,
  noteOfPhone,
  openPhoneHalf,
  shownRun,
} from '../../machines/halves/phone-half.js';
import type { PracticeNow } from '../player/use-practice.js';
import type { Presence } from './half.js';
import type { Note } from './notes.js';
import { type Met, metOf, usePresence } from './use-presence.js';
import { useWire } from './use-wire.js';

interface Surroundings {
  readonly link: string;
  readonly onDial: (dial: Dial) => void;
  readonly onEnded: () => void;
}

/** The phone's end of a practice in two windows. The run is the laptop's: what goes back in it, or begins again, is asked there. */
export function usePhoneHalf(practice: PracticeNow, around: Surroundings) {
  const { take, fail } = practice;
  const [first] = useState(() => openPhoneHalf(Date.now()));
  const half = useRef(first);
  const [met, setMet] = useState<Met>(() => metOf(first.link));
  const [old, setOld] = useState(false);
  const [ends, setEnds] = useState(0);

  function apply(next: () => ReturnType<typeof hearPhone>) {
    try {
      become(next());
    } catch (error) {
      // What cannot be understood did not come.
      fail(error);
    }
  }

  function become({ half: now, frames, notes }: ReturnType<typeof hearPhone>) {
    const before = half.current;
    half.current = now;
    setMet((seen) => metOf(now.link, seen));
    setOld(now.otherVersion);
    post(frames);
    const run = now.run === before.run && now.asked === before.asked ? null : shownRun(now);
    if (run) take(run, now.at && (now.at === 'laptop' ? 'laptop' : 'phone'));
    for (const said of notes as readonly Note[]) {
      if (said.type === 'dial') around.onDial(said.dial);
      else if (said.type === 'together') around.onEnded();
    }
  }
  const post = useWire(around.link, ends, {
    link: () => half.current.link,
    hear: (frame) => apply(() => hearPhone(half.current, frame)),
    beat: () => apply(() => beatPhone(half.current)),
  });
  const latest = useRef(apply);
  useEffect(() => {
    latest.current = apply;
  });

  const ask = useCallback((note: Note) => latest.current(() => noteOfPhone(half.current, note)), []);
  const happen: PracticeNow['happen'] = useCallback((event, help) => {
    // The clock is the laptop's, and only what is done there plays by itself.
    if (event.type !== 'world.elapse' && help !== 'played')
      latest.current(() => didOnPhone(half.current, { event, help }));
  }, []);
  const turn: PracticeNow['turn'] = useCallback((way, to = 0) => ask({ type: 'turn', way, to }), [ask]);
  const restart: PracticeNow['restart'] = useCallback((wish = {}) => ask({ type: 'restart', wish }), [ask]);
  const presence: Presence = usePresence(met);
  return {
    practice: { ...practice, happen, turn, restart },
    presence: old ? 'otherVersion' : presence,
    ask,
    takeBack: () => {
      half.current = openPhoneHalf(Date.now());
      setMet(metOf(half.current.link));
      setEnds(ends + 1);
    },
  } as const;
}
