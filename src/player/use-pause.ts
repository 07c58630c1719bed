import { useCallback, useState } from 'react';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { WorldEvent } from '../../machines/world/world.js';

interface Acts {
  readonly happen: (event: WorldEvent, help?: HelpGiven) => void;
  readonly turn: (way: 'undo' | 'redo' | 'rewind', entry?: number) => void;
}

/**
 * Whether the clock of what runs out is stopped: by the learner, who stops everything that runs, or by going back until
 * the next thing is done. With what is done, so that it is noticed.
 */
export function usePause({ happen, turn }: Acts) {
  const [by, setBy] = useState<'learner' | 'undo' | null>(null);
  const back = (way: Parameters<typeof turn>[0]) => (entry?: number) => {
    setBy((now) => now ?? 'undo');
    turn(way, entry);
  };
  return {
    paused: by !== null,
    /** The learner wants everything to stand still. */
    still: by === 'learner',
    onPause: useCallback(() => setBy((now) => (now ? null : 'learner')), []),
    happen: useCallback(
      (event: WorldEvent, help?: HelpGiven) => {
        if (event.type !== 'world.elapse') setBy((now) => (now === 'undo' ? null : now));
        happen(event, help);
      },
      [happen],
    ),
    undo: () => back('undo')(),
    redo: () => back('redo')(),
    rewind: back('rewind'),
  };
}
