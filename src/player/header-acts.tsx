import type { Dial as Position } from '../../machines/coach/dial.js';
import type { RunningOut } from '../../machines/world/running-out.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Icon } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';
import { AfterwardsPart } from './afterwards-part.js';
import { Dial } from './dial.js';
import type { Given } from './given.js';
import type { Settings } from './settings.js';
import { Timer } from './timer.js';

interface HeaderActsProps {
  readonly t: StageStrings;
  readonly settings: Settings;
  readonly given: Given;
  readonly onTurn: (position: Position) => void;
  readonly runningOut: RunningOut | null;
  /** The learner wants everything to stand still. */
  readonly still: boolean;
  readonly paused: boolean;
  readonly onPause: () => void;
  readonly happen: (event: WorldEvent) => void;
  /** The goal is reached; its page can be put away, and brought back. */
  readonly arrived: boolean;
  readonly closed: boolean;
  readonly onClosed: (closed: boolean) => void;
}

/** What the header offers beside the menu: the clock that runs, the page after the goal, and how much help there is. */
export function HeaderActs(props: HeaderActsProps) {
  const { t, settings, given, onTurn, runningOut, still, paused, onPause, happen, arrived, closed, onClosed } = props;
  const { pace, locale } = settings;
  const timed = pace === 'still' ? null : runningOut;
  return (
    <>
      {(timed || still) && (
        <AfterwardsPart locale={locale}>
          {(_, words) => (
            <Timer t={words.timer} runningOut={timed} pace={pace} paused={paused} onPause={onPause} happen={happen} />
          )}
        </AfterwardsPart>
      )}
      {given.offers}
      {arrived && (
        <button type="button" className="tb" onClick={() => onClosed(!closed)}>
          <Icon name={closed ? 'flag' : 'x'} size={20} />
          <span>{closed ? t.whatNow : t.lookAround}</span>
        </button>
      )}
      <Dial
        t={t.dial}
        value={given.dial}
        onTurn={(position) => {
          given.onTurn?.();
          onTurn(position);
        }}
      />
    </>
  );
}
