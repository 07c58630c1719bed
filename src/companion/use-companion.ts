import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Answer,
  answer,
  type Beside,
  type Companion,
  companion,
  isBeside,
  isOnOnePhone,
} from '../../machines/coach/companion.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { type KeptAnswers, keepAnswers, readAnswers } from './kept-answers.js';

export type { Beside };

/** Milliseconds at a time that are taken from a page that is waiting for its reader. */
const slice = 8;

/** Every picture there is, made bit by bit while nobody needs it, and at once when somebody does. */
class AtlasMaker {
  readonly #work;
  #atlas: Atlas | null = null;

  constructor({ scenario, phone }: Beside) {
    this.#work = atlasOf(scenarios[scenario], phone);
  }

  /** Works until a moment; says whether there is more to do. */
  work(until: number): boolean {
    while (!this.#atlas) {
      const { done, value } = this.#work.next();
      if (done) this.#atlas = value;
      else if (performance.now() >= until) return true;
    }
    return false;
  }

  whole = (): Atlas => {
    this.work(Number.POSITIVE_INFINITY);
    return this.#atlas ?? new Map();
  };
}

interface Going {
  readonly atlas: AtlasMaker;
  readonly answers: readonly Answer[];
  /** The companion before each answer, and after the last one. */
  readonly states: readonly Companion[];
}

const first = (beside: Beside): Going => ({ atlas: new AtlasMaker(beside), answers: [], states: [companion(beside)] });

function answered({ atlas, answers, states }: Going, said: Answer): Going {
  const now = states.at(-1);
  const next = now && answer(now, said, atlas.whole);
  return { atlas, answers: [...answers, said], states: next ? [...states, next] : states };
}

const resumed = (kept: KeptAnswers): Going => kept.answers.reduce(answered, first(kept));

/** Keeps what was answered, and what follows from it. */
export function useCompanion({ scenario, phone }: Beside) {
  const [kept, keep] = useState(readAnswers);
  const same = kept?.scenario === scenario && kept.phone === phone;
  const [going, put] = useState(() => (kept && same ? resumed(kept) : null));
  const [found] = useState(going);
  const now = going?.states.at(-1) ?? null;

  useEffect(() => {
    if (going && now) keepAnswers({ scenario: now.scenario, phone: now.phone, answers: going.answers });
  }, [going, now]);

  const atlas = going?.atlas;
  useEffect(() => {
    if (!atlas) return undefined;
    let timer = 0;
    const work = () => {
      if (atlas.work(performance.now() + slice)) timer = window.setTimeout(work, slice);
    };
    timer = window.setTimeout(work, slice);
    return () => clearTimeout(timer);
  }, [atlas]);

  return {
    now,
    onOnePhone: now !== null && isOnOnePhone(now),
    /** Something was pressed since this page came. */
    pressed: going !== found,
    atlas: atlas?.whole ?? null,
    /** Goes on where this browser was, beside something else than is asked for. */
    goOn: kept && kept.answers.length > 0 ? () => put(resumed(kept)) : null,
    begin: useCallback((beside: Beside) => put(first(beside)), []),
    say: useCallback((said: Answer) => put((before) => before && answered(before, said)), []),
    undo: going && going.answers.length > 0 ? () => put(undone) : null,
    restart: useCallback(() => {
      keepAnswers(null);
      keep(null);
      put(null);
    }, []),
  };
}

const undone = (going: Going | null): Going | null =>
  going && { ...going, answers: going.answers.slice(0, -1), states: going.states.slice(0, -1) };

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
