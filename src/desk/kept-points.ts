import type { PartId, Reached } from '../../machines/cases/advise.js';
import { most } from '../../machines/cases/score-parts.js';

const key = 'pairing-practice.desk';

/** The most that was reached in each case that was finished, under its id. It stays in this browser. */
export type Points = Readonly<Record<string, Kept>>;

/** What was reached in a case, and whether it was solved in the end, once. */
export interface Kept extends Reached {
  readonly solved: boolean;
}

/** Points from which on a case counts as solved where nothing else is known of it. */
const passes = 60;

const parts = Object.keys(most) as readonly PartId[];
const isPart = (value: unknown, greatest: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= greatest;

/** What was kept of one case: a list of all points, of those of each part, and whether it was solved; once, all points alone. */
function reachedIn(kept: unknown): Kept | null {
  const [total, ...rest]: readonly unknown[] = Array.isArray(kept) ? kept : [kept];
  if (!isPart(total, 100)) return null;
  const [each, solved] = [rest.slice(0, parts.length), rest[parts.length]];
  const whole =
    each.length === parts.length &&
    rest.length <= parts.length + 1 &&
    parts.every((part, at) => isPart(each[at], most[part]));
  return {
    total,
    // Of a visit of long ago only the points tell.
    solved: typeof solved === 'boolean' ? solved : total >= passes,
    parts: whole ? (Object.fromEntries(parts.map((part, at) => [part, each[at]])) as Reached['parts']) : null,
  };
}

/** Reads what was kept; anything else than points counts as nothing. */
export function readPoints(): Points {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const all = Object.entries(kept).flatMap(([id, one]) => {
      const reached = reachedIn(one);
      return reached ? [[id, reached] as const] : [];
    });
    return Object.fromEntries(all);
  } catch {
    return {};
  }
}

/** Keeps them. A browser that keeps nothing (private window, full disk) is no reason to stop. */
export function keepPoints(points: Points): void {
  const all = Object.entries(points).map(([id, { total, parts: own, solved }]) => [
    id,
    own ? [total, ...parts.map((part) => own[part]), solved] : total,
  ]);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Nothing is lost but what was reached.
  }
}

/** With what was reached in a case now, where it is not less than before. */
export function withReached(points: Points, id: string, { total, parts: exact, solved }: Kept): Points {
  const was = Object.hasOwn(points, id) ? points[id] : undefined;
  if (was && total < was.total) return solved && !was.solved ? { ...points, [id]: { ...was, solved } } : points;
  const own = exact && (Object.fromEntries(parts.map((part) => [part, Math.round(exact[part])])) as Reached['parts']);
  return { ...points, [id]: { total, parts: own, solved: solved || (was?.solved ?? false) } };
}
