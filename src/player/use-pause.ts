import { useCallback, useState } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';

interface Acts {
  readonly happen: (event: WorldEvent) => void;
  readonly undo: () => void;
}

/** Whether the clock is stopped: by the learner, or by undo until the next thing is done. With what is done, so that it is noticed. */
export function usePause({ happen, undo }: Acts) {
  const [by, setBy] = useState<'learner' | 'undo' | null>(null);
  return {
    paused: by !== null,
    onPause: useCallback(() => setBy((now) => (now ? null : 'learner')), []),
    happen: useCallback(
      (event: WorldEvent) => {
        if (event.type !== 'world.elapse') setBy((now) => (now === 'undo' ? null : now));
        happen(event);
      },
      [happen],
    ),
    undo: useCallback(() => {
      setBy((now) => now ?? 'undo');
      undo();
    }, [undo]),
  };
}
