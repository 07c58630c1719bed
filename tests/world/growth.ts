import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { Root } from './explore.js';

/** How many worlds of its own each start of each scenario had when the table was written. */
export type Growth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The conditions of a start, in words. */
export const titleOf = ({ conditions }: Pick<Root, 'conditions'>): string => conditions.join('+') || 'none';

/** By how much a start grew since the table was written; null where the table does not know it. */
export function grown(before: Growth, scenario: ScenarioId, phone: PhoneKind, root: Root): number | null {
  const was = before[`${scenario} ${phone}`]?.[titleOf(root)];
  return was === undefined ? null : Math.round((100 * (root.to - root.from)) / Math.max(was, 1)) / 100;
}
