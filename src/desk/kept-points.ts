import type { PartId, Reached } from '../../machines/cases/advise.js';
import { most } from '../../machines/cases/score-parts.js';

const key = 'pairing-practice.desk';

/** The most that was reached in each case that was finished, under its id. It stays in this browser. */
export type Points = Readonly<Record<string, Reached>>;

const parts = Object.keys(most) as readonly PartId[];
const isPart = (value: unknown, greatest: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= greatest;

/** What was kept of one case: a list of all points and of those of each part; once, all points alone. */
function reachedIn(kept: unknown): Reached | null {
  const [total, ...each]: readonly unknown[] = Array.isArray(kept) ? kept : [kept];
  if (!isPart(total, 100)) return null;
  const whole = each.length === parts.length && parts.every((part, at) => isPart(each[at], most[part]));
  return {
    total,
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
  const all = Object.entries(points).map(([id, { total, parts: own }]) => [
    id,
    own ? [total, ...parts.map((part) => own[part])] : total,
  ]);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Nothing is lost but what was reached.
  }
}

/** With what was reached in a case now, where it is not less than before. */
export function withReached(points: Points, id: string, { total, parts: exact }: Reached): Points {
  if (total < (points[id]?.total ?? 0)) return points;
  const own = exact && (Object.fromEntries(parts.map((part) => [part, Math.round(exact[part])])) as Reached['parts']);
  return { ...points, [id]: { total, parts: own } };
}
