import { type CatalogueId, entries } from '../conditions/catalogue.js';
import { doneIn } from '../scenarios/folded.js';
import type { Run } from '../scenarios/run.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import { assess, isHelped } from './assess.js';

/** How a detour ended: mended without help, with help, not yet, or so long ago that it was folded. */
export type Ending = 'alone' | 'helped' | 'open' | 'folded';

/** What became of one kind of detour in all runs of a practice together. */
export interface DetourCount extends Readonly<Record<Ending, number>> {
  /** Null: beside the way, without a name. */
  readonly id: CatalogueId | null;
  /** The practice began with it, so it is nobody's mistake. */
  readonly given: boolean;
  /** In how many runs; each counts under how the last of them ended. */
  readonly runs: number;
  /** How often in all. */
  readonly times: number;
}

/** How often one practice was done by a class. */
export interface PracticeCount {
  readonly scenario: ScenarioId;
  readonly runs: number;
  /** The goal was reached; by how many of them without a detour of their own. */
  readonly arrived: number;
  readonly straight: number;
  /** Those that most people had first. */
  readonly detours: readonly DetourCount[];
}

/** What a class did, as codes and numbers: nothing of a single person. */
export interface ClassSummary {
  /** How many runs count: those that were done, and not only watched. */
  readonly runs: number;
  readonly watched: number;
  /** Those that most people did first. */
  readonly practices: readonly PracticeCount[];
}

interface Met {
  readonly id: CatalogueId | null;
  readonly end: Ending;
}

/** Every detour of a run in its order, those that were folded first. */
function metIn(run: Run, { detours }: ReturnType<typeof assess>): readonly Met[] {
  const done = doneIn(run);
  return [
    ...(run.folded?.names ?? []).map((id): Met => ({ id, end: 'folded' })),
    ...detours.map(
      (detour): Met => ({
        id: detour.id,
        end: detour.to === null ? 'open' : isHelped(detour, done) ? 'helped' : 'alone',
      }),
    ),
  ];
}

const begunWith = ({ conditions }: Run): ReadonlySet<CatalogueId | null> =>
  new Set(entries.flatMap(([id, entry]) => ('start' in entry && conditions.includes(entry.start) ? [id] : [])));

function countIn(scenario: ScenarioId, runs: readonly Run[]): PracticeCount {
  const detours = new Map<string, DetourCount>();
  let arrived = 0;
  let straight = 0;
  for (const run of runs) {
    const told = assess(run);
    const met = metIn(run, told);
    const given = begunWith(run);
    const own = met.filter(({ id }) => !given.has(id));
    arrived += Number(told.arrived);
    straight += Number(told.arrived && own.length === 0 && told.earlier === (run.folded?.names.length ?? 0));
    const last = new Map(met.map((one) => [one.id, one.end]));
    for (const [id, end] of last) {
      const key = `${id} ${given.has(id)}`;
      const none = { id, given: given.has(id), runs: 0, times: 0, alone: 0, helped: 0, open: 0, folded: 0 };
      const was = detours.get(key) ?? none;
      const times = was.times + met.filter((one) => one.id === id).length;
      detours.set(key, { ...was, runs: was.runs + 1, times, [end]: was[end] + 1 });
    }
  }
  const sorted = [...detours.values()].toSorted(
    (a, b) => b.runs - a.runs || b.times - a.times || (a.id ?? '').localeCompare(b.id ?? ''),
  );
  return { scenario, runs: runs.length, arrived, straight, detours: sorted };
}

/** Sums up what a class did. Order of the runs does not matter; a run that is given twice counts twice. */
export function summarize(all: readonly Run[]): ClassSummary {
  const runs = all.filter((run) => !assess(run).watched);
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  return {
    runs: runs.length,
    watched: all.length - runs.length,
    practices: scenarios
      .map((scenario) =>
        countIn(
          scenario,
          runs.filter((run) => run.scenario === scenario),
        ),
      )
      .toSorted((a, b) => b.runs - a.runs || a.scenario.localeCompare(b.scenario)),
  };
}
