import type { StopId } from '../../machines/scenarios/index.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { ReportStrings } from '../strings/report.js';
import { clockOf } from './clock-of.js';
import { Diamond } from './diamond.js';
import type { Lane, Row } from './way.js';

interface WayPictureProps {
  readonly rows: readonly Row[];
  /** The numbers along the way count what was done, and not the time. */
  readonly still: boolean;
  readonly t: ReportStrings;
  readonly stops: Readonly<Record<StopId, { readonly name: string }>>;
  readonly icons: Readonly<Record<Lane, IconName>>;
  readonly names: Readonly<Record<Lane, string>>;
  readonly arrived: boolean;
}

/** Where the two lanes are, of a hundred. */
const across = { laptop: 22, phone: 78 } as const;

/** From the lane of the place before to the own one, and on to the edge; both ways round. */
function legs(before: Lane | null, lane: Lane, last: boolean): { readonly down: string; readonly along: string } {
  const [a, b] = [across[before ?? lane], across[lane]];
  const from = before === null ? `M${b} 50` : `M${a} 0C${a} 34 ${b} 10 ${b} 50`;
  const fromAlong = before === null ? `M50 ${b}` : `M0 ${a}C34 ${a} 10 ${b} 50 ${b}`;
  return { down: last ? from : `${from}V100`, along: last ? fromAlong : `${fromAlong}H100` };
}

/** Out of the line, past the diamond, and back into it. */
const stubs = (lane: Lane): { readonly down: string; readonly along: string } => {
  const x = across[lane];
  return { down: `M${x} 5C${x} 30 50 20 50 50S${x} 70 ${x} 95`, along: `M5 ${x}C30 ${x} 20 50 50 50S70 ${x} 95 ${x}` };
};

/** The way that was gone, over two lanes: downwards where it is narrow, along where there is room. */
export function WayPicture({ rows, still, t, stops, icons, names, arrived }: WayPictureProps) {
  const lanes = lanesOf(rows);
  const lastStop = rows.findLastIndex(({ is }) => is === 'stop');
  const lastDone = rows.findLastIndex(({ is }) => is !== 'todo');
  const mark = (row: Row) => (row.is === 'todo' ? '' : still ? String(row.act ?? '') : clockOf(row.ticks));
  // A time stands where it became another.
  const isTold = (place: number) => {
    const [row, last] = [rows[place], rows[place - 1]];
    return row !== undefined && row.is !== 'todo' && (still ? row.is === 'stop' : !last || mark(last) !== mark(row));
  };
  return (
    <div className="passed">
      <div className="passed__lanes" aria-hidden="true">
        {(['laptop', 'phone'] as const).map((lane) => (
          <span key={lane} data-lane={lane}>
            <Icon name={icons[lane]} size={22} />
            <span>{names[lane]}</span>
          </span>
        ))}
      </div>
      <ol>
        {rows.map((row, place) => {
          const lane = lanes[place] ?? row.lane;
          const before = place === 0 ? null : (lanes[place - 1] ?? null);
          const end = arrived && place === lastStop;
          const { down, along } = legs(before, lane, place === lastDone || place === rows.length - 1);
          const stub = row.is === 'detour' ? stubs(lane) : null;
          return (
            <li
              key={row.is === 'detour' ? row.letter : row.id}
              data-is={row.is}
              data-lane={lane}
              data-crosses={(before !== null && before !== lane) || undefined}
            >
              <span className="passed__track" aria-hidden="true">
                <Leg name="down" line={down} stub={stub?.down} />
                <Leg name="along" line={along} stub={stub?.along} />
                {row.is !== 'detour' && (
                  <i className={end ? 'passed__end' : 'passed__stop'}>
                    {end && <Icon name="check" size={18} weight={3.5} />}
                  </i>
                )}
                {row.is === 'stop' && row.carried && (
                  <i className="passed__chip">{row.carried.what === 'code' ? t.route.qr : row.carried.digits}</i>
                )}
                {row.is === 'detour' && <Diamond letter={row.letter} />}
              </span>
              <span className="passed__name">
                <span className="sr">{names[row.lane]}: </span>
                {row.is === 'todo' && <span className="sr">{t.route.todo}: </span>}
                {row.is === 'detour' ? t.route.detour(row.letter) : soft(stops[row.id].name, t.route.parts)}
                {row.is === 'stop' && row.carried && (
                  <span className="sr">
                    {' '}
                    {row.carried.what === 'code' ? t.route.code : t.route.number(row.carried.digits)}
                  </span>
                )}
              </span>
              <span className="passed__mark">
                <span aria-hidden="true">{isTold(place) ? mark(row) : ''}</span>
                {row.is !== 'todo' && row.act !== null && (
                  <span className="sr">{still ? t.route.at(row.act) : mark(row)}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Long words may break where their parts meet: few browsers know how. */
const soft = (name: string, parts: readonly string[]): string =>
  parts.reduce((all, part) => all.replace(new RegExp(`(?<=\\w{5})(${part})\\b`, 'g'), '\u00ad$1'), name);

/** The lanes that the line is in: a detour hangs where it was made, once the person was on the way to a stop of that device. */
function lanesOf(rows: readonly Row[]): readonly Lane[] {
  const lanes: Lane[] = [];
  for (const [place, { is, lane }] of rows.entries()) {
    const goal = is === 'detour' ? rows.slice(place).find((row) => row.is !== 'detour')?.lane : lane;
    lanes.push(goal === lane ? lane : (lanes.at(-1) ?? lane));
  }
  return lanes;
}

function Leg({
  name,
  line,
  stub,
}: {
  readonly name: 'down' | 'along';
  readonly line: string;
  readonly stub: string | undefined;
}) {
  return (
    <svg className={`passed__leg passed__leg--${name}`} viewBox="0 0 100 100" preserveAspectRatio="none">
      <path className="passed__line" d={line} />
      {stub && <path className="passed__stub" d={stub} />}
    </svg>
  );
}
