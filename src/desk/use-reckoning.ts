import { useEffect, useState } from 'react';
import { type ExpertPath, expertWay } from '../../machines/cases/expert.js';
import type { InPieces } from '../../machines/cases/in-pieces.js';
import { pressesLeft } from '../../machines/cases/next-repair.js';
import { makePool } from '../../machines/cases/pool.js';
import { type Score, scoreOf } from '../../machines/cases/score.js';
import { type Weighed, weighing } from '../../machines/cases/weigh.js';
import { openVisit, type Visit } from '../../machines/cases/visit.js';
import { whenIdle } from '../player/when-idle.js';
import { inTurns } from './in-turns.js';

/** What is known of a case when it is over. */
export interface Reckoning {
  readonly score: Score;
  readonly own: readonly (Weighed | null)[];
  readonly expert: ExpertPath;
  readonly experts: readonly (Weighed | null)[];
}

/** How a visit was, in pieces: what the score asks is worked out before it, and known by then. */
function* reckoningOf(visit: Visit): InPieces<Reckoning> {
  const { one, phone, came, done, run } = visit;
  yield* makePool(one.scenario, phone, one.causes.length);
  const expert = yield* expertWay(openVisit(one, phone, came.seed, came.policy));
  const own = yield* weighing(visit);
  const experts = yield* weighing(expert.visit);
  for (const at of [run, ...done.flatMap(({ event, before }) => (event.type === 'desk.repair' ? [before] : []))]) {
    yield;
    pressesLeft(one, at);
  }
  yield;
  return { score: scoreOf(visit, expert), own: own.steps, expert, experts: experts.steps };
}

/**
 * How a visit was, once it is over; null until it is worked out. What else it could have been is made while the helper is busy,
 * in time that nobody needs: it takes seconds.
 */
export function useReckoning(visit: Visit): Reckoning | null {
  const { one, phone, closed } = visit;
  const [reckoned, put] = useState<{ readonly of: Visit; readonly is: Reckoning } | null>(null);

  useEffect(() => {
    if (closed) return undefined;
    const making = makePool(one.scenario, phone, one.causes.length);
    return whenIdle(() => !making.next().done);
  }, [closed, one, phone]);

  useEffect(() => {
    if (!closed) return undefined;
    const making = reckoningOf(visit);
    return inTurns(() => {
      const now = making.next();
      if (now.done) put({ of: visit, is: now.value });
      return !now.done;
    });
  }, [closed, visit]);

  return reckoned?.of === visit ? reckoned.is : null;
}
