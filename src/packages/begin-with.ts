import { entries } from '../../machines/conditions/catalogue.js';
import { type Beginning, beginningsOf } from '../../machines/scenarios/beginnings.js';

const beginnings: ReadonlyMap<string, readonly Beginning[]> = new Map(
  entries.flatMap(([id]) => (beginningsOf(id).length > 0 ? [[id, beginningsOf(id)] as const] : [])),
);

/** The id of each problem that a lesson can begin with. */
export const problemIds: readonly string[] = [...beginnings.keys()];

/** How a lesson of a problem begins, in a scenario or where it is practised first; or one sentence about what is wrong. */
export function beginWithProblem(id: string, scenario: string | undefined): Beginning | { readonly wrong: string } {
  const places = beginnings.get(id);
  if (!places) return { wrong: `There is no problem "${id}"; there are: ${problemIds.join(', ')}.` };
  const found = places.find((place) => scenario === undefined || place.scenario === scenario);
  const there = places.map((place) => place.scenario).join(', ');
  return found ?? { wrong: `The problem "${id}" is not practised in "${scenario}"; it is in: ${there}.` };
}
