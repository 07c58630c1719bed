import type { Assessment, Goal } from '../../machines/coach/assess.js';
import type { Detour } from '../../machines/coach/diagnose.js';
import { scenarios, type StopId } from '../../machines/scenarios/index.js';
import { countFolded, type Folded } from '../../machines/scenarios/run.js';
import { tick } from '../../machines/world/journal.js';
import type { Done } from '../../machines/world/replay.js';

export type Lane = 'laptop' | 'phone';

/** What the person brought over from the other device. */
export type Carried = { readonly what: 'code' } | { readonly what: 'number'; readonly digits: string };

interface Place {
  readonly lane: Lane;
  /** How many things were done by then; null where that was folded. */
  readonly act: number | null;
  /** What the clock of the practice said by then, in tenths of a second. */
  readonly ticks: number;
}

/** One place of the route, in the order in which they were passed. */
export type Row =
  | (Place & { readonly is: 'stop'; readonly id: StopId; readonly carried: Carried | null })
  | (Omit<Place, 'act' | 'ticks'> & { readonly is: 'todo'; readonly id: StopId })
  | (Place & { readonly is: 'detour'; readonly letter: string; readonly detour: Detour });

/** How the detour with this place in the list is called: by a letter, and after Z by two. */
export const letterOf = (place: number): string =>
  (place >= 26 ? String.fromCharCode(64 + Math.floor(place / 26)) : '') + String.fromCharCode(65 + (place % 26));

/** By which letter a detour goes in the list: more than one can begin with the same thing. */
export const letterIn = (all: readonly Detour[], { id, from }: Pick<Detour, 'id' | 'from'>): string =>
  letterOf(all.findIndex((one) => one.id === id && one.from === from));

const laneOf = (device: Detour['device']): Lane => (device === 'laptop' ? 'laptop' : 'phone');

function carriedIn(done: readonly Done[]): Carried | null {
  for (const { event, before, after } of done.toReversed()) {
    if (event.type !== 'world.person') continue;
    const { intent } = event;
    if ('sight' in intent && after.phone.value === 'activating') return { what: 'code' };
    const { number } = before.laptop.context;
    if (event.at !== 'laptop' && 'text' in intent && number !== null && intent.text === number)
      return { what: 'number', digits: number };
  }
  return null;
}

/** The way that was gone: the stops that were reached, and the detours, where they began; then the stops that were not. */
export function wayOf(
  { scenario, goals, detours }: Assessment,
  done: readonly Done[],
  folded: Folded | null = null,
): readonly Row[] {
  const ticks = done.map(({ entry }) => entry.ticks);
  const before = {
    acts: countFolded(folded),
    ticks: (folded?.world.now ?? 0) / tick,
  };
  const placeOf = (entry: number): Omit<Place, 'lane'> => ({
    act: before.acts + Math.min(entry + 1, done.length),
    ticks: ticks.slice(0, entry + 1).reduce((sum, one) => sum + one, before.ticks),
  });
  const lanes = new Map(scenarios[scenario].stops.map(({ id, device }) => [id, laneOf(device)]));
  const passed = goals
    .filter((goal): goal is Goal & { entry: number; id: StopId } => goal.entry !== null && goal.id !== 'nobodyLetIn')
    .sort((a, b) => a.entry - b.entry);
  const stops = passed.map(({ id, entry }, place) => {
    const since = passed[place - 1]?.entry ?? -1;
    const row: Row = {
      is: 'stop',
      id,
      lane: lanes.get(id) ?? 'laptop',
      carried: carriedIn(done.slice(since + 1, entry + 1)),
      ...placeOf(entry),
    };
    return { at: entry + 0.5, row };
  });
  const turns = detours.map((detour, place) => {
    const row: Row = {
      is: 'detour',
      letter: letterOf(place),
      detour,
      lane: laneOf(detour.device),
      ...placeOf(detour.from),
    };
    return { at: detour.from, row };
  });
  // Of what was folded only when a stop was reached is known.
  const earlier = goals.flatMap(({ id, reached, entry }): readonly Row[] => {
    const at = folded?.stops.find(({ stop }) => stop === id)?.reached;
    if (!reached || entry !== null || at == null || id === 'nobodyLetIn') return [];
    return [{ is: 'stop', id, lane: lanes.get(id) ?? 'laptop', carried: null, act: null, ticks: at }];
  });
  const todo = goals.flatMap(({ id, reached }): readonly Row[] =>
    reached || id === 'nobodyLetIn' ? [] : [{ is: 'todo', id, lane: lanes.get(id) ?? 'laptop' }],
  );
  return [...earlier, ...[...stops, ...turns].sort((a, b) => a.at - b.at).map(({ row }) => row), ...todo];
}

/** Where there are more, the way goes downwards on any screen; a detour takes half the room of a stop. */
const mostAlong = 14.5;
export const isLong = (rows: readonly Row[]): boolean =>
  rows.reduce((room, { is }) => room + (is === 'detour' ? 0.55 : 1), 0) > mostAlong;
