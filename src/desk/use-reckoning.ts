import { useEffect, useState } from 'react';
import { type ExpertPath, expertPath } from '../../machines/cases/expert.js';
import { makePool } from '../../machines/cases/pool.js';
import { type Score, scoreOf } from '../../machines/cases/score.js';
import { weigh, type Weighed } from '../../machines/cases/weigh.js';
import { openVisit, type Visit } from '../../machines/cases/visit.js';
import { whenIdle } from '../player/when-idle.js';

/** What is known of a case when it is over. */
export interface Reckoning {
  readonly score: Score;
  readonly own: readonly (Weighed | null)[];
  readonly expert: ExpertPath;
  readonly experts: readonly (Weighed | null)[];
}

/**
 * How a visit was, once it is over. What else it could have been is made while the helper is busy, in time that nobody needs:
 * it takes seconds. Null until it is there.
 */
export function useReckoning(visit: Visit): Reckoning | null {
  const { one, phone, came, closed } = visit;
  const [pooled, setPooled] = useState(false);
  const [reckoning, put] = useState<Reckoning | null>(null);

  useEffect(() => {
    const making = makePool(one.scenario, phone, one.causes.length);
    return whenIdle(() => {
      const made = making.next().done === true;
      if (made) setPooled(true);
      return !made;
    });
  }, [one, phone]);

  useEffect(() => {
    if (!closed || !pooled) return undefined;
    // Later, so that it is drawn first that something is being worked out.
    const timer = setTimeout(() => {
      const expert = expertPath(openVisit(one, phone, came.seed, came.policy));
      const [own, experts] = [weigh(visit).steps, weigh(expert.visit).steps];
      put({ score: scoreOf(visit, expert), own, expert, experts });
    }, 30);
    return () => clearTimeout(timer);
  }, [closed, pooled, one, phone, came, visit]);

  return closed ? reckoning : null;
}
