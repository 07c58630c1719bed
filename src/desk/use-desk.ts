import { useCallback, useContext, useState } from 'react';
import type { Reached } from '../../machines/cases/advise.js';
import type { Story } from '../../machines/cases/story.js';
import type { Case } from '../../machines/cases/case.js';
import { advance, type DeskEvent, openVisit, undoRepair, type Visit } from '../../machines/cases/visit.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { drawSeed } from '../player/begin.js';
import { SchoolContext } from '../player/school.js';
import { keepPoints, readPoints, withReached } from './kept-points.js';

/** Somebody who asks for help, and what they tell. */
export interface Caller {
  readonly one: Case;
  readonly story: Story;
}

/** A case that is under way. */
export interface Helping extends Caller {
  readonly visit: Visit;
  /** At which of the things done a new mail begins. */
  readonly letters: readonly number[];
}

/** Keeps the case that is under way, and what was reached in each. */
export function useDesk(phone: PhoneKind) {
  const { policy } = useContext(SchoolContext);
  const [helping, put] = useState<Helping | null>(null);
  const [opened, setOpened] = useState(false);
  const [points, setPoints] = useState(readPoints);

  const open = useCallback(
    ({ one, story }: Caller) => {
      put({ one, story, visit: begun(one, phone, policy), letters: [] });
      setOpened(true);
    },
    [phone, policy],
  );
  const close = useCallback(() => put(null), []);
  const change = useCallback((next: (visit: Visit) => Visit, letter = false) => {
    put((now) => {
      if (!now) return now;
      const visit = next(now.visit);
      if (visit === now.visit) return now;
      return { ...now, visit, letters: letter ? [...now.letters, now.visit.done.length] : now.letters };
    });
  }, []);
  /** One thing that the helper does; by mail, all that one letter asks. */
  const happen = useCallback(
    (...events: readonly DeskEvent[]) => change((visit) => events.reduce(advance, visit), true),
    [change],
  );
  const undo = useCallback(() => change(undoRepair), [change]);
  const scored = useCallback((id: string, reached: Reached) => {
    setPoints((now) => {
      const next = withReached(now, id, reached);
      if (next !== now) keepPoints(next);
      return next;
    });
  }, []);
  return { helping, opened, points, open, close, happen, undo, scored };
}

/** Under the rules of the school; where the case cannot be so there, under those of any school. */
function begun(one: Case, phone: PhoneKind, policy: Parameters<typeof openVisit>[3]): Visit {
  const seed = drawSeed();
  try {
    return openVisit(one, phone, seed, policy);
  } catch {
    return openVisit(one, phone, seed);
  }
}
