import type { ClassSummary, DetourCount, Ending } from '../../machines/coach/class-summary.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';
import type { Cell } from './csv.js';

/** In the order in which they are drawn and listed. */
export const endings: readonly Ending[] = ['alone', 'helped', 'open', 'folded'];

/** What a detour is called, and that the practice began with it. */
export function nameOfDetour({ id, given }: DetourCount, { t: { sum }, slips }: ClassWords): string {
  const name = id === null ? sum.wander : slips[id];
  return given ? `${name} (${sum.given})` : name;
}

/** What a class did as the rows of one table: first how far it came, then what was hard, each under its own head. */
export function rowsOf(
  { practices }: ClassSummary,
  words: ClassWords,
  scenarios: StageStrings['scenarios'],
): readonly (readonly Cell[])[] {
  const { sum } = words.t;
  return [
    [sum.practice, sum.runs, sum.arrived, sum.straight],
    ...practices.map(({ scenario, runs, arrived, straight }) => [scenarios[scenario], runs, arrived, straight]),
    [],
    [sum.practice, sum.detour, sum.people, sum.times, ...endings.map((ending) => sum[ending])],
    ...practices.flatMap(({ scenario, detours }) =>
      detours.map((detour) => [
        scenarios[scenario],
        nameOfDetour(detour, words),
        detour.runs,
        detour.times,
        ...endings.map((ending) => detour[ending]),
      ]),
    ),
  ];
}
