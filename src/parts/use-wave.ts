import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Wave, WaveState } from './wave.js';

/** Follows a wave, and fetches it when it is wanted. */
export function useWave<T>({ state, subscribe, want }: Wave<T>, wanted = true): WaveState<T> {
  const now = useSyncExternalStore(subscribe, state, state);
  useEffect(() => {
    if (wanted) want();
  }, [want, wanted]);
  return now;
}

/** The last of what was there: it stays until the next is. Its identity tells one from the other. */
export function useLatest<T>(now: T | null): T | null {
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}
