import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.js';
import type { Icons } from './scene.js';
import type { Stop, StopId } from '../../machines/scenarios/index.js';

interface RouteProps {
  readonly stops: readonly Stop[];
  /** The stops that are behind, in whatever order they were passed. */
  readonly reached: ReadonlySet<StopId>;
  /** The next stop, or none when the practice is done. */
  readonly next: StopId | null;
  /** What stands before each track. */
  readonly icons: Icons;
  /** Nothing where it stands in a button that has a name. */
  readonly name?: string;
  /** What is drawn between the tracks. */
  readonly children?: ReactNode;
}

const gap = 22;
/** Where the stops stand. */
export const stopX = (place: number): number => 34 + place * gap;
export const stopY = ({ device }: Pick<Stop, 'device'>): number => (device === 'laptop' ? 7 : 33);

function segment(from: Stop, to: Stop, place: number): string {
  const [a, b, start, end] = [stopY(from), stopY(to), stopX(place), stopX(place + 1)];
  if (a === b) return `M${start} ${a}H${end}`;
  const middle = (start + end) / 2;
  return `M${start} ${a}H${middle - 6}L${middle + 6} ${b}H${end}`;
}

/** The line map of the header: one track per device, one stop per step of the guide. */
export function Route({ stops, reached, next, icons, name, children }: RouteProps) {
  const width = stopX(stops.length - 1) + 14;
  return (
    <svg
      className="route"
      width={width}
      height="46"
      viewBox={`0 -3 ${width} 46`}
      fill="none"
      role={name && 'img'}
      aria-label={name}
      aria-hidden={!name}
    >
      <g className="route__dev">
        <g transform="translate(0 -2)">
          <Icon name={icons.laptop} size={18} weight={1.7} />
        </g>
        <g transform="translate(0 24)">
          <Icon name={icons.phone} size={18} weight={1.7} />
        </g>
      </g>
      <path
        className="track"
        d={`M26 7H${width - 6}M26 33H${width - 6}`}
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
      {children}
      {stops.map((stop, place) => {
        const state = stop.id === next ? 'now' : reached.has(stop.id) ? 'done' : 'todo';
        const r = { done: 5, now: 8, todo: 4.5 }[state];
        return (
          <circle
            key={stop.id}
            className={`st-${state}`}
            cx={stopX(place)}
            cy={stopY(stop)}
            r={r}
            strokeWidth={state === 'now' ? 3 : 2.5}
          />
        );
      })}
    </svg>
  );
}
