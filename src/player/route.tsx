import { Icon } from '../parts/icon.js';
import type { Icons } from './scene.js';
import type { Stop, StopId } from '../../machines/scenarios/index.js';

interface RouteProps {
  readonly stops: readonly Stop[];
  /** The stops that are behind, in whatever order they were passed. */
  readonly reached: ReadonlySet<StopId>;
  /** The next stop, or none when the practice is done. */
  readonly next: StopId | null;
  /** The learner is on a detour. */
  readonly back: boolean;
  /** What stands before each track. */
  readonly icons: Icons;
  readonly name: string;
}

const gap = 22;
const x = (place: number): number => 34 + place * gap;
const y = ({ device }: Stop): number => (device === 'laptop' ? 9 : 29);

function segment(from: Stop, to: Stop, place: number): string {
  const [a, b, start, end] = [y(from), y(to), x(place), x(place + 1)];
  if (a === b) return `M${start} ${a}H${end}`;
  const middle = (start + end) / 2;
  return `M${start} ${a}H${middle - 6}L${middle + 6} ${b}H${end}`;
}

/** The line map of the header: one track per device, one stop per step of the guide. */
export function Route({ stops, reached, next, back, icons, name }: RouteProps) {
  const width = x(stops.length - 1) + 14;
  const index = stops.findIndex(({ id }) => id === next);
  const here = stops[index];
  const now = here && { left: x(index), top: y(here), side: here.device === 'laptop' ? 1 : -1 };
  return (
    <svg
      className="route"
      width={width}
      height="46"
      viewBox={`0 -3 ${width} 46`}
      fill="none"
      role="img"
      aria-label={name}
    >
      <g className="route__dev">
        <Icon name={icons.laptop} size={18} weight={1.7} />
        <g transform="translate(0 20)">
          <Icon name={icons.phone} size={18} weight={1.7} />
        </g>
      </g>
      <path
        className="track"
        d={`M26 9H${width - 6}M26 29H${width - 6}`}
        strokeWidth="1.5"
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      {stops.slice(1).map((stop, place) => {
        const from = stops[place] ?? stop;
        const ran = reached.has(from.id) && (reached.has(stop.id) || stop.id === next);
        return (
          <path
            key={stop.id}
            className={ran ? 'ran' : 'todo'}
            d={segment(from, stop, place)}
            strokeWidth={ran ? 4 : 2.5}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        );
      })}
      {now && back && (
        <g transform={`translate(${now.left} ${now.top}) scale(1 ${now.side})`}>
          <path className="det" d="M4 6q3 5 9 5h3" strokeWidth="3" strokeDasharray="1 5" strokeLinecap="round" />
          <rect className="detx" x="16" y="6.5" width="9" height="9" rx="1.5" transform="rotate(45 20.5 11)" />
        </g>
      )}
      {stops.map((stop, place) => {
        const state = stop.id === next ? 'now' : reached.has(stop.id) ? 'done' : 'todo';
        const r = { done: 5, now: 8, todo: 4.5 }[state];
        return (
          <circle
            key={stop.id}
            className={`st-${state}`}
            cx={x(place)}
            cy={y(stop)}
            r={r}
            strokeWidth={state === 'now' ? 3 : 2.5}
          />
        );
      })}
    </svg>
  );
}
