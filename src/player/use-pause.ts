import { useCallback, useState } from 'react';

/** Whether the clock is stopped: by the learner, or by undo until the next thing is done. */
export function usePause() {
  const [by, setBy] = useState<'learner' | 'undo' | null>(null);
  return {
    paused: by !== null,
    toggle: useCallback(() => setBy((now) => (now ? null : 'learner')), []),
    undone: useCallback(() => setBy((now) => now ?? 'undo'), []),
    goesOn: useCallback(() => setBy((now) => (now === 'undo' ? null : now)), []),
  };
}
