const key = 'pairing-practice.desk';

/** The most points of each case that was finished, under its id. They stay in this browser. */
export type Points = Readonly<Record<string, number>>;

/** Reads what was kept; anything else than points counts as nothing. */
export function readPoints(): Points {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, value]) => Number.isInteger(value) && value >= 0 && value <= 100),
    );
  } catch {
    return {};
  }
}

/** Keeps them. A browser that keeps nothing (private window, full disk) is no reason to stop. */
export function keepPoints(points: Points): void {
  try {
    localStorage.setItem(key, JSON.stringify(points));
  } catch {
    // Nothing is lost but what was reached.
  }
}
