import { useEffect } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';

const tick = 100;

/** Lets live time pass, only while something runs by itself: nobody is under time pressure. */
export function useClock(running: boolean, happen: (event: WorldEvent) => void): void {
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => happen({ type: 'world.elapse', ms: tick }), tick);
    return () => clearInterval(timer);
  }, [running, happen]);
}
