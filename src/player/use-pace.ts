import { useEffect } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';
import type { Pace } from './settings.js';

/** How much world time a second is worth, in whole ticks of a journal. */
const worth = { still: 0, slow: 200, real: 1_000 } as const;
const second = 1_000;

/**
 * Lets the clock of the practice run while something runs out, as fast as the learner chose; it stands still while
 * nobody can see it.
 */
export function usePace(runs: boolean, pace: Pace, happen: (event: WorldEvent) => void): void {
  const ms = worth[pace];
  useEffect(() => {
    if (!runs || ms === 0) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') happen({ type: 'world.elapse', ms });
    }, second);
    return () => clearInterval(timer);
  }, [runs, ms, happen]);
}
