import type { Stop, StopId } from '../../machines/scenarios/index.js';
import { Icon } from '../parts/icon.js';
import type { SlipNames } from '../strings/exercises.js';
import type { RouteStrings, StageStrings } from '../strings/stage.js';
import type { Trace, Turn } from './trace.js';

interface RouteListProps {
  readonly t: RouteStrings;
  readonly stage: StageStrings;
  readonly names: SlipNames;
  readonly stops: readonly Stop[];
  readonly reached: ReadonlySet<StopId>;
  readonly next: StopId | null;
  readonly trace: Trace;
  /** Goes back to before an entry of the journal. */
  readonly onBack: (entry: number) => void;
}

const half = (from: number, to: number): number => (from + to) / 2;
const laneOf = ({ device }: Stop): number => (device === 'laptop' ? 14 : 42);

/** Wrong turns of one kind, as one. */
function kindsOf(turns: readonly Turn[]) {
  return [...new Set(turns.map(({ id }) => id))].map((id) => {
    const same = turns.filter((turn) => turn.id === id);
    return { id, count: same.length, open: same.some(({ to }) => to === null) };
  });
}

/** The route as a list: what lies behind, where one is, and each wrong turn after the stop where it was made. */
export function RouteList(props: RouteListProps) {
  const { t, stage, names, stops, reached, next, trace, onBack } = props;
  return (
    <ol className="legs">
      {stops.map((stop, place) => {
        const state = stop.id === next ? 'now' : reached.has(stop.id) ? 'done' : 'todo';
        const from = trace.from[place] ?? null;
        const lane = laneOf(stop);
        const [before, after] = [stops[place - 1], stops[place + 1]];
        const device = stop.device === 'laptop' ? 'laptop' : 'phone';
        return (
          <li key={stop.id} className="legs__stop" data-state={state}>
            <span className="legs__lanes" aria-hidden="true">
              <svg viewBox="0 0 56 100" preserveAspectRatio="none" fill="none">
                {before && <path d={`M${half(laneOf(before), lane)} 0L${lane} 50`} />}
                {after && (
                  <path
                    data-state={state === 'done' ? undefined : 'todo'}
                    d={`M${lane} 50L${half(lane, laneOf(after))} 100`}
                  />
                )}
              </svg>
              <span className="legs__dot" data-device={device} />
            </span>
            <span className="legs__what">
              <b>{stage.stepName(stop.step, stage.stops[stop.id].name)}</b>
              <span className="sr">, {stage[device]}</span>
              {kindsOf(trace.turns.filter((turn) => turn.stop === place)).map(({ id, count, open }) => (
                <span key={id} className="legs__turn">
                  <Icon name="diamond" size={16} />
                  {id ? names[id] : t.turn}
                  {count > 1 && ` (${count}×)`}
                  {open && <>, {t.open}</>}
                </span>
              ))}
            </span>
            {state === 'now' && <span className="legs__now">{t.now}</span>}
            {state === 'done' && from === null && <small>{t.ago}</small>}
            {state === 'done' && from !== null && (
              <button type="button" className="tb" onClick={() => onBack(from)}>
                <Icon name="back" size={20} />
                {t.back}
                <span className="sr">: {stage.stops[stop.id].name}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
