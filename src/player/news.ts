import { type Detour, detoursOf } from '../../machines/coach/diagnose.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { Entry } from '../../machines/world/journal.js';
import type { Practice } from './begin.js';
import type { PracticeEvent } from './events.js';
import { guideOf } from './guide-of.js';

type Named = Detour & { readonly id: NonNullable<Detour['id']> };

/** What the page around a practice knows of it. */
export interface Known {
  /** The last `progress`, as JSON; null as long as nothing was told. */
  progress: string | null;
  /** What had begun of the catalogue and was not over, at that moment. */
  open: ReadonlySet<string>;
  /** What of the catalogue began with an entry of a journal: undone and done again, it is no other. */
  readonly begun: WeakMap<Entry, Set<string>>;
}

/** The page knows nothing yet. */
export const nothingKnown = (): Known => ({ progress: null, open: new Set(), begun: new WeakMap() });

/** Where a practice is, as the page around it is told. */
function progressOf({ run, shared }: Practice): Extract<PracticeEvent, { type: 'progress' }> {
  const { stop, reached } = guideOf(run);
  const total = scenarios[run.scenario].stops.length;
  return { type: 'progress', stop: stop?.id ?? null, done: reached.size, total, journal: encodeRun(run, shared) };
}

/** What began since, of all that the catalogue knows; from then on the page knows it. */
export function begunSince({ run }: Practice, known: Known): readonly Named[] {
  const named = detoursOf(run).filter((detour): detour is Named => detour.id !== null);
  const isNew = named.filter(({ id, from }) => {
    const entry = run.journal[from];
    const ids = (entry && known.begun.get(entry)) ?? new Set();
    if (entry) known.begun.set(entry, ids);
    // What shortens a run cuts off its beginning, and with that the entry with which something began.
    const isKnown = ids.has(id) || known.open.has(id);
    ids.add(id);
    return !isKnown;
  });
  known.open = new Set(named.filter(({ to }) => to === null).map(({ id }) => id));
  return isNew;
}

/** What the page around a practice is told of it, and knows from then on. */
export function newsOf(practice: Practice, known: Known): readonly PracticeEvent[] {
  const progress = progressOf(practice);
  const text = JSON.stringify(progress);
  const { progress: before } = known;
  known.progress = text;
  const begun = begunSince(practice, known);
  const { journal } = progress;
  // What an earlier page was told of, it is not told again.
  if (before === null) return [{ type: 'ready', journal }];
  return [
    ...(before === text ? [] : [progress]),
    ...begun.map(({ id, kind }) => ({ type: 'mistake', id, kind, journal }) as const),
  ];
}
