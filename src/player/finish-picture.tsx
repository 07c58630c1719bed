import { Icon } from '../parts/icon.js';
import type { DoneStop } from './finish-route.js';
import type { Icons } from './scene.js';

const lane = { laptop: 48, phone: 136 } as const;
const first = 96;
const last = 700;

type Point = readonly [x: number, y: number];

/** A line between two stops: level, or down and up between the two devices, as on a map of the metro. */
function leg([fromX, fromY]: Point, [toX, toY]: Point): string {
  if (fromY === toY) return `H${toX}`;
  const middle = (fromX + toX) / 2;
  const turn = toY > fromY ? 9 : -9;
  return `H${middle - 20}Q${middle - 9} ${fromY} ${middle - 7} ${fromY + turn}L${middle + 7} ${toY - turn}Q${middle + 9} ${toY} ${middle + 20} ${toY}H${toX}`;
}

interface FinishPictureProps {
  readonly stops: readonly DoneStop[];
  readonly icons: Icons;
}

/** The way that was gone, as a line with stops over two devices. Decoration: the list beside it says the same. */
export function FinishPicture({ stops, icons }: FinishPictureProps) {
  const gap = (last - first) / stops.length;
  const points = stops.map(({ device }, index): Point => [first + index * gap, lane[device]]);
  const end: Point = [last, lane.laptop];
  const all = [...points, end];
  const [start = end, ...rest] = all;
  const line = rest.reduce((path, point, index) => path + leg(all[index] ?? point, point), `M${start.join(' ')}`);
  return (
    <svg className="finish-picture" viewBox="0 0 740 184" aria-hidden="true">
      <rect className="fp-bg" x="0" y="4" width="740" height="86" rx="12" />
      <rect className="fp-bg" x="0" y="94" width="740" height="86" rx="12" />
      <g className="fp-sub" transform={`translate(20 ${lane.laptop - 14})`}>
        <Icon name={icons.laptop} size={28} />
      </g>
      <g className="fp-sub" transform={`translate(20 ${lane.phone - 14})`}>
        <Icon name={icons.phone} size={28} />
      </g>
      <path className="fp-way" d={line} />
      {stops.map((stop, index) => (
        <Stop key={stop.id} stop={stop} at={points[index] ?? end} from={points[index - 1]} />
      ))}
      <circle className="fp-end" cx={last} cy={lane.laptop} r="19" />
      <g className="fp-end-tick" transform={`translate(${last - 11} ${lane.laptop - 11})`}>
        <Icon name="check" size={22} weight={3.5} />
      </g>
    </svg>
  );
}

interface StopProps {
  readonly stop: DoneStop;
  readonly at: Point;
  readonly from: Point | undefined;
}

function Stop({ stop: { step, carries }, at: [x, y], from }: StopProps) {
  // Between two stops that are close together there is no room: then it comes down to its stop.
  const between = from && (from[1] !== y || x - from[0] > 76);
  const chipX = between ? (from[0] + x) / 2 : x;
  const chipY = between && from[1] === y ? y : (lane.laptop + lane.phone) / 2;
  return (
    <>
      <circle className="fp-st" cx={x} cy={y} r={step ? 17 : 11} />
      {step && (
        <text className="fp-no" x={x} y={y + 6}>
          {step}
        </text>
      )}
      {carries && (
        <g transform={`translate(${chipX - 19} ${chipY - 15})`}>
          <rect className="fp-chip" width="38" height="30" rx="9" />
          {carries === 'code' ? (
            <g className="fp-on-chip" transform="translate(8 4)">
              <Icon name="scan" size={22} weight={2.4} />
            </g>
          ) : (
            <text className="fp-on-chip" x="19" y="21">
              ••
            </text>
          )}
        </g>
      )}
    </>
  );
}
