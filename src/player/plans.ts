import { coach, type Coach } from '../../machines/coach/coach.js';
import { scenarios } from '../../machines/scenarios/index.js';
import type { Run } from '../../machines/scenarios/run.js';
import { sameness } from '../../machines/world/sameness.js';
import { whenIdle } from './memory.js';

/** Worlds that are opened at a stretch, between two looks at the clock. */
const stretch = 2;
/** The coaches of the practices that were looked at last: a page can hold more than one. */
const coaches = new Map<string, Coach>();
const most = 4;

/** A practice that began otherwise has other ways. */
function coachOf({ scenario, phone, conditions, policy }: Run): Coach {
  const start = JSON.stringify([scenario, phone, conditions, policy]);
  const found = coaches.get(start) ?? coach(scenarios[scenario]);
  coaches.delete(start);
  coaches.set(start, found);
  if (coaches.size > most) coaches.delete([...coaches.keys()][0] as string);
  return found;
}

/** What the coach of a run advises in its world. */
export const adviceIn = (run: Run) => coachOf(run).advise(run.world);

/** For one practice: has its coach plan from where a run is, and from wherever it can be next, in time that nobody needs. */
export function preparing() {
  let at: string | null = null;
  let stop = () => {};
  return {
    from: (run: Run) => {
      const key = sameness(run.world);
      if (at === key) return;
      // Whoever went on is somewhere else by now, and that comes first.
      stop();
      at = key;
      const more = coachOf(run).prepare(run.world);
      stop = whenIdle(() => more(stretch));
    },
    /** The practice is gone: nobody asks any more. */
    end: () => {
      stop();
      at = null;
    },
  };
}
