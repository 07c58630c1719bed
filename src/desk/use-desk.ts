import { useCallback, useContext, useEffect, useState } from 'react';
import type { Reached } from '../../machines/cases/advise.js';
import { cannotBe } from '../../machines/cases/check-case.js';
import type { Story } from '../../machines/cases/story.js';
import type { Case } from '../../machines/cases/case.js';
import type { DeskEvent } from '../../machines/cases/visit.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { drawSeed } from '../player/begin.js';
import { SchoolContext } from '../player/school.js';
import { keepPoints, readPoints, withReached } from './kept-points.js';
import { after, begun, keptText, type Logged, resumed } from './kept-visit.js';

/** Somebody who asks for help, and what they tell. */
export interface Caller {
  /** What an address calls it: a case of ours by its id, one of a set by its place there, from 1. */
  readonly key: string;
  readonly one: Case;
  readonly story: Story;
}

/** A case that is under way. */
export interface Helping extends Caller, Logged {}

/** What a browser keeps with an address. */
export interface Kept {
  readonly read: () => string | null;
  readonly write: (visit: string) => void;
}

/** Keeps the case that the address asks for under way, and what was reached in each. */
export function useDesk(caller: Caller | null, phone: PhoneKind, kept: Kept) {
  const { policy } = useContext(SchoolContext);
  const [at, put] = useState<{ readonly key: string; readonly one: Case; readonly now: Logged | null } | null>(null);
  const [points, setPoints] = useState(readPoints);

  // Another case is asked for: it goes on where its address was left.
  if (caller ? at?.key !== caller.key || at.one !== caller.one : at !== null) {
    const can = caller && cannotBe(caller.one, phone) === null;
    const now =
      can &&
      (resumed(kept.read(), caller.key, caller.one, phone, policy) ?? begun(caller.one, phone, drawSeed(), policy));
    put(caller && { key: caller.key, one: caller.one, now: now || null });
  }
  const now = at?.now ?? null;
  const helping: Helping | null = caller && now && at?.key === caller.key ? { ...caller, ...now } : null;

  const key = at?.key;
  useEffect(() => {
    if (key !== undefined && now) kept.write(keptText(key, now));
  }, [key, now, kept]);

  const change = useCallback(
    (next: (now: Logged) => Logged) => put((is) => (is?.now ? { ...is, now: next(is.now) } : is)),
    [],
  );
  const again = useCallback(
    () => change(({ visit: { one } }) => begun(one, phone, drawSeed(), policy)),
    [change, phone, policy],
  );
  /** One thing that the helper does; by mail, all that one letter asks. */
  const happen = useCallback((...events: readonly DeskEvent[]) => change((is) => after(is, events)), [change]);
  const undo = useCallback(() => change((is) => after(is, 'undo')), [change]);
  const scored = useCallback((id: string, reached: Reached, solved: boolean) => {
    // Another tab may have kept something since.
    const was = readPoints();
    const next = withReached(was, id, { ...reached, solved });
    if (next !== was) keepPoints(next);
    setPoints(next);
  }, []);
  return { helping, points, again, happen, undo, scored };
}
