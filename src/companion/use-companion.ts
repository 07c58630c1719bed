import { useEffect, useRef, useState } from 'react';
import { type Answer, type Beside, isBeside, isOnOnePhone } from '../../machines/coach/companion.js';
import type { Atlas } from '../../machines/coach/hypotheses.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { begun, caughtUp, type Going, isBehind, undone } from './going.js';
import { type KeptAnswers, keepAnswers, readAnswers } from './kept-answers.js';

export type { Beside };

/** Milliseconds at a time that are taken from a page that somebody looks at. */
const slice = 8;
const soon = (): number => performance.now() + slice;

const resumed = (kept: KeptAnswers): Going => begun(kept, kept.answers);

/** Keeps what was answered, and what follows from it. */
export function useCompanion({ scenario, phone }: Beside) {
  const [read, reread] = useState(readAnswers);
  const kept = read === 'otherVersion' ? null : read;
  const same = kept?.scenario === scenario && kept.phone === phone;
  const [going, put] = useState(() => (kept && same ? resumed(kept) : null));
  const [pressed, press] = useState(false);
  const now = going?.states.at(-1) ?? null;

  useEffect(() => {
    if (going && now) keepAnswers({ scenario: now.scenario, phone: now.phone, answers: going.answers });
  }, [going, now]);

  const waits = going !== null && (isBehind(going) || (now?.phase === 'list' && !going.atlas.made));
  useEffect(() => {
    if (!going) return undefined;
    let timer = 0;
    const work = () => {
      const next = caughtUp(going, soon());
      if (next !== going) return put((now) => (now === going ? next : now));
      return make();
    };
    const make = () => {
      if (going.atlas.made) return;
      going.atlas.work(soon());
      // Who waits for it hears when it is there.
      if (going.atlas.made) put((now) => (now === going ? { ...now } : now));
      else timer = window.setTimeout(make, waits ? 0 : slice);
    };
    timer = window.setTimeout(work, slice);
    return () => clearTimeout(timer);
  }, [going, waits]);

  function go(to: Going | null) {
    press(true);
    put(to);
  }
  return {
    now,
    onOnePhone: now !== null && isOnOnePhone(now),
    /** Something was pressed since this page came. */
    pressed,
    /** What follows from the last answer is on its way. */
    waits,
    atlas: (): Atlas => going?.atlas.made ?? new Map(),
    /** Goes on where this browser was, beside something else than is asked for. */
    goOn: kept && kept.answers.length > 0 ? () => go(resumed(kept)) : null,
    /** It cannot go on where this browser was: those answers were to another version of the model. */
    otherVersion: read === 'otherVersion',
    begin: (beside: Beside) => go(begun(beside)),
    say: (said: Answer) => go(going && caughtUp({ ...going, answers: [...going.answers, said] }, soon())),
    undo: going && going.answers.length > 0 ? () => go(undone(going)) : null,
    restart: () => {
      keepAnswers(null);
      reread(null);
      put(null);
    },
  };
}

/** Brings the reading to what is new: also at once, where what was pressed to come here is gone. */
export function useHeadingFocus(of: unknown, atOnce: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(atOnce ? null : of);
  useEffect(() => {
    if (drawn.current === of) return;
    drawn.current = of;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [of]);
  return heading;
}

/** What an address asks for, where the companion can be beside it; and else the first set-up. */
export function asBeside(scenario: string, phone: PhoneKind): Beside {
  const beside = { scenario, phone };
  return isBeside(beside) ? beside : { scenario: 'first-setup', phone };
}
