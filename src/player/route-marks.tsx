import type { Stop, StopId } from '../../machines/scenarios/index.js';
import { stopX, stopY } from './route.js';
import { crossings, type Turn } from './trace.js';

interface RouteMarksProps {
  readonly stops: readonly Stop[];
  readonly reached: ReadonlySet<StopId>;
  readonly turns: readonly Turn[];
}

const middle = 20;
const glyphs = {
  code: 'M-3 -1V-3H-1M1 -3H3V-1M3 1V3H1M-1 3H-3V1',
  number: 'M-2.5 -2.5H0L-1.5 2.5M2.5 -2.5V2.5M1 -1L2.5 -2.5',
};

/** Between the tracks: each stop with a wrong turn has a diamond, and what the person carried stands where it went over. */
export function RouteMarks({ stops, reached, turns }: RouteMarksProps) {
  const places = [...new Set(turns.map(({ stop }) => stop))];
  return (
    <>
      {places.map((place) => {
        const stop = stops[place];
        if (!stop) return null;
        const here = turns.filter((turn) => turn.stop === place);
        const goesOn = here.some(({ to }) => to === null);
        const next = stops[place + 1];
        const beside = next !== undefined && next.device === stop.device;
        const [x, y, down] = [stopX(place), stopY(stop), stop.device === 'laptop' ? 1 : -1];
        const left = beside ? x + 11 : x;
        return (
          <g key={place} className="turn" data-open={goesOn || undefined}>
            <path
              className="det"
              d={
                beside
                  ? `M${x + 3} ${y + down * 7}q1 ${down * 5} 6 ${down * 6}M${x + 16} ${y + down * 12}q3 ${down * -3} 3 ${down * -7}`
                  : `M${x} ${y + down * 5}V${middle}`
              }
              strokeWidth="2.5"
              strokeDasharray="0.5 4"
              strokeLinecap="round"
            />
            <rect
              className="detx"
              x={left - 4}
              y={middle - 4}
              width="8"
              height="8"
              rx="1.5"
              strokeWidth="2"
              transform={`rotate(45 ${left} ${middle})`}
            />
          </g>
        );
      })}
      {crossings(stops).map(({ id, what, from }) => (
        <g
          key={id}
          className="carried"
          data-over={reached.has(id) || undefined}
          transform={`translate(${stopX(from) + 11} ${middle})`}
        >
          <rect x="-6.5" y="-6.5" width="13" height="13" rx="3" strokeWidth="1.5" />
          <path d={glyphs[what]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
        </g>
      ))}
    </>
  );
}
