import { useEffect } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';

/**
 * Lets live time pass, only while something runs by itself: nobody is under time pressure. `progressIn` is how long
 * that still takes, in milliseconds; nothing that is drawn changes before.
 */
export function useClock(progressIn: number | null, happen: (event: WorldEvent) => void): void {
  useEffect(() => {
    if (progressIn === null) return undefined;
    const timer = setTimeout(() => happen({ type: 'world.elapse', ms: progressIn }), progressIn);
    return () => clearTimeout(timer);
  }, [progressIn, happen]);
}
