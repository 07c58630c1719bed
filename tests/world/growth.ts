import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { Resolution, Root } from './explore.js';

/** How many worlds of its own each start of each walk had when the table was written. */
export type Growth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The name of a walk in the table. */
export const sizesOf = (scenario: ScenarioId, phone: PhoneKind, resolution: Resolution): string =>
  `${scenario} ${phone}${resolution === 'full' ? '' : ` ${resolution}`}`;

/** A start in words, and how many worlds are its own. */
export const sizeOf = ({ conditions, from, to }: Root): [string, number] => [conditions.join('+') || 'none', to - from];

/** By how much a start grew since the table was written; null where the table does not know it. */
export function grown(
  before: Growth,
  scenario: ScenarioId,
  phone: PhoneKind,
  resolution: Resolution,
  root: Root,
): number | null {
  const [start, size] = sizeOf(root);
  const was = before[sizesOf(scenario, phone, resolution)]?.[start];
  return was === undefined ? null : Math.round((100 * size) / Math.max(was, 1)) / 100;
}
