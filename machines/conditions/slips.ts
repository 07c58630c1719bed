import type { ScenarioId } from '../scenarios/scenario.js';
import type { CatalogueId } from './catalogue.js';
import type { ConditionId } from './condition.js';

/** The slips that a practice can begin with, just made. A list of its own: the first drawing checks it, and has no catalogue. */
export const slipIds = ['E02', 'E04', 'E06', 'E35', 'E36', 'E51'] as const satisfies readonly CatalogueId[];

/** A slip that a practice can begin with. */
export type SlipId = (typeof slipIds)[number];

/** Whether a practice can begin with this slip: with nothing else that goes wrong, which could lead elsewhere before. */
export const beginsWithSlip = (slip: SlipId, scenario: ScenarioId, conditions: readonly ConditionId[]): boolean =>
  conditions.length === 0 &&
  (slip === 'E51' ? scenario === 'link-in-a-mail' : scenario === 'first-setup' || scenario === 'first-setup-at-home');
