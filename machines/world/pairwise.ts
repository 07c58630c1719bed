/**
 * Remembers what a function makes of two snapshots, for as long as the first one lives. Snapshots are shared between
 * worlds (see `hear.ts`), so a walk asks the same of the same pair again and again.
 */
export function pairwise<A extends object, B extends object, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  const known = new WeakMap<A, Map<B, R>>();
  return (a, b) => {
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map()));
    let made = row.get(b);
    if (made === undefined) row.set(b, (made = make(a, b)));
    return made;
  };
}
