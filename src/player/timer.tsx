import type { MouseEvent } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';
import type { RunningOut } from '../../machines/world/running-out.js';
import { Icon } from '../parts/icon.js';
import type { TimerStrings } from '../strings/stage.js';
import type { Pace } from './settings.js';
import { usePace } from './use-pace.js';

interface TimerProps {
  readonly t: TimerStrings;
  /** Null where nothing runs out that is shown. */
  readonly runningOut: RunningOut | null;
  readonly pace: Pace;
  readonly paused: boolean;
  readonly onPause: () => void;
  readonly happen: (event: WorldEvent) => void;
}

/** Minutes and seconds, rounded up: what still counts is never shown as nothing. */
function clockOf(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What runs out, and how long it still counts, or that everything stands still. One press stops the clock, and another lets it go on. */
export function Timer({ t, runningOut, pace, paused, onPause, happen }: TimerProps) {
  usePace(!paused, pace, happen);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    onPause();
    // Where nothing runs out this button goes away, and the menu beside it has the focus.
    if (!runningOut) event.currentTarget.parentElement?.querySelector<HTMLElement>('.menu button')?.focus();
  };
  return (
    <button type="button" className="tb timer" data-paused={paused || undefined} onClick={onClick}>
      <Icon name={paused ? 'play' : 'pause'} size={20} />
      <span className="timer__what">{runningOut ? t.of[runningOut.what] : t.still}</span>
      {runningOut && <b>{clockOf(runningOut.left)}</b>}
      <span className="sr">{paused ? t.go : t.pause}</span>
    </button>
  );
}
