import { catalogue, type CatalogueId, type Entry } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import { type SlipId, slipIds } from '../conditions/slips.js';
import type { ScenarioId } from './scenario.js';

/** How a practice begins. */
export interface Beginning {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  /** What was done just before; null where nobody did anything yet. */
  readonly slip: SlipId | null;
}

/** Each way in which a practice can begin with an entry of the catalogue, the usual one first; none where it only comes up on the way. */
export function beginningsOf(id: CatalogueId): readonly Beginning[] {
  const entry: Entry = catalogue[id];
  const slip = slipIds.find((one) => one === id) ?? null;
  if (!('in' in entry) || ('slip' in entry && !slip)) return [];
  return entry.in.map((scenario) => ({ scenario, conditions: 'start' in entry ? [entry.start] : [], slip }));
}

/** Whether a practice begins with something that goes wrong, and not only as its scenario does. */
export const beginsWrong = ({ conditions, slip }: Beginning): boolean => conditions.length > 0 || slip !== null;
