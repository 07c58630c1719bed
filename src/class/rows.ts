import type { ClassSummary } from '../../machines/coach/class-summary.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';
import type { Cell } from './csv.js';

/** What a class did as the rows of one table: first how far it came, then what was hard, each under its own head. */
export function rowsOf(
  { practices, detours }: ClassSummary,
  { t: { sum }, slips }: ClassWords,
  scenarios: StageStrings['scenarios'],
): readonly (readonly Cell[])[] {
  return [
    [sum.practice, sum.runs, sum.arrived, sum.straight],
    ...practices.map(({ scenario, runs, arrived, straight }) => [scenarios[scenario], runs, arrived, straight]),
    [],
    [sum.detour, sum.people, sum.times, sum.alone, sum.helped, sum.open, sum.folded],
    ...detours.map(({ id, runs, times, alone, helped, open, folded }) => [
      id === null ? sum.wander : slips[id],
      runs,
      times,
      alone,
      helped,
      open,
      folded,
    ]),
  ];
}
