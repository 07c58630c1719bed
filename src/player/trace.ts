import { type Detour, detoursOf } from '../../machines/coach/diagnose.js';
import type { Dial } from '../../machines/coach/dial.js';
import { baseOf, doneIn } from '../../machines/scenarios/folded.js';
import { type Run, type Stop, type StopId, scenarios } from '../../machines/scenarios/index.js';
import type { World } from '../../machines/world/world.js';

/** A wrong turn, by the place of the stop that was next then. */
export interface Turn extends Pick<Detour, 'id' | 'to'> {
  readonly stop: number;
}

/** How a run went along the route of its guide. */
export interface Trace {
  /** For each stop the entry before which it was next first, or that passed it on the way to another; null where neither is known. */
  readonly from: readonly (number | null)[];
  readonly turns: readonly Turn[];
}

/** Follows a run along its route. In a test no turn is told, and where hints are asked for none that is not over. */
export function traceOf(run: Run, dial: Dial): Trace {
  const { stops } = scenarios[run.scenario];
  const nextIn = (now: World): number => stops.findIndex(({ reached }) => !reached(now));
  const worlds = [baseOf(run), ...doneIn(run).map(({ after }) => after)];
  const nexts = worlds.map(nextIn);
  const from = stops.map(({ reached }, place) => {
    const at = nexts.indexOf(place);
    if (at >= 0) return at;
    const passed = worlds.findIndex(reached);
    return passed > 0 ? passed - 1 : null;
  });
  const told = dial === 'test' ? [] : detoursOf(run).filter(({ to }) => to !== null || dial !== 'hint');
  const turns = told.map(({ id, from: at, to }) => {
    const stop = nexts[Math.min(at, nexts.length - 1)] ?? -1;
    return { id, to, stop: stop < 0 ? stops.length - 1 : stop };
  });
  return { from, turns };
}

/** What the person carries from the laptop to the phone before a stop is behind them. */
const carried: { readonly [S in StopId]?: 'code' | 'number' } = {
  scanCode: 'code',
  typeCode: 'code',
  typeNumber: 'number',
  approveSignIn: 'number',
  approveList: 'number',
};

/** Where something is carried over: behind which stop the line leaves the laptop, and what for. */
export const crossings = (stops: readonly Stop[]) =>
  stops.flatMap(({ id }, place) => {
    const what = carried[id];
    const from = stops.slice(0, place).findLastIndex(({ device }) => device === 'laptop');
    return what && from >= 0 ? [{ id, what, from }] : [];
  });
