import type { CatalogueId } from '../conditions/catalogue.js';
import { doneIn } from '../scenarios/folded.js';
import type { Run } from '../scenarios/run.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import { assess, isHelped } from './assess.js';

/** How often one practice was done by a class. */
export interface PracticeCount {
  readonly scenario: ScenarioId;
  readonly runs: number;
  /** The goal was reached; by how many of them without any mistake. */
  readonly arrived: number;
  readonly straight: number;
}

/** What became of one kind of detour in all runs together. */
export interface DetourCount {
  /** Null: beside the way, without a name. */
  readonly id: CatalogueId | null;
  /** In how many runs, and how often in all. */
  readonly runs: number;
  readonly times: number;
  /** How they ended: mended without help, with help, not yet, or so long ago that it was folded. */
  readonly alone: number;
  readonly helped: number;
  readonly open: number;
  readonly folded: number;
}

/** What a class did, as codes and numbers: nothing of a single person. */
export interface ClassSummary {
  readonly runs: number;
  readonly practices: readonly PracticeCount[];
  /** Those that most people had first. */
  readonly detours: readonly DetourCount[];
}

/** Sums up what a class did. Order of the runs does not matter; a run that is given twice counts twice. */
export function summarize(runs: readonly Run[]): ClassSummary {
  const practices = new Map<ScenarioId, PracticeCount>();
  const detours = new Map<CatalogueId | null, DetourCount>();
  for (const run of runs) {
    const { scenario, arrived, ...told } = assess(run);
    const done = doneIn(run);
    const before = practices.get(scenario) ?? { scenario, runs: 0, arrived: 0, straight: 0 };
    const straight = arrived && told.earlier === 0 && told.detours.length === 0;
    practices.set(scenario, {
      scenario,
      runs: before.runs + 1,
      arrived: before.arrived + Number(arrived),
      straight: before.straight + Number(straight),
    });

    const endings = told.detours.map((detour) => ({
      id: detour.id,
      end: detour.to === null ? ('open' as const) : isHelped(detour, done) ? ('helped' as const) : ('alone' as const),
    }));
    const folded = (run.folded?.names ?? []).map((id) => ({ id, end: 'folded' as const }));
    const met = new Set<CatalogueId | null>();
    for (const { id, end } of [...endings, ...folded]) {
      const was = detours.get(id) ?? { id, runs: 0, times: 0, alone: 0, helped: 0, open: 0, folded: 0 };
      const first = !met.has(id);
      met.add(id);
      detours.set(id, { ...was, runs: was.runs + Number(first), times: was.times + 1, [end]: was[end] + 1 });
    }
  }
  return {
    runs: runs.length,
    practices: [...practices.values()].toSorted((a, b) => b.runs - a.runs || a.scenario.localeCompare(b.scenario)),
    detours: [...detours.values()].toSorted(
      (a, b) => b.runs - a.runs || b.times - a.times || (a.id ?? '').localeCompare(b.id ?? ''),
    ),
  };
}
