import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { entries } from '../../machines/conditions/catalogue.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { allInto, isOwn } from './into.js';

/** What was said of everybody who came into one entry of the catalogue. */
export interface Row {
  readonly id: CatalogueId;
  readonly title: string;
  /** It is what a practice of its own is about, and goes wrong in none. */
  readonly own: boolean;
  /** How many runs there were, and in how many of them each entry was named. */
  readonly runs: number;
  readonly named: Readonly<Partial<Record<CatalogueId, number>>>;
  /** In how many nothing was named. */
  readonly nothing: number;
}

/** Each entry of the catalogue against what diagnosis says of those who came into it. */
export const confusion = (): readonly Row[] =>
  entries.map(([id, { title }]) => {
    const runs = allInto(id).map(({ whole }) => new Set(detoursOf(whole).flatMap((detour) => detour.id ?? [])));
    const named: Partial<Record<CatalogueId, number>> = {};
    for (const ids of runs) for (const other of ids) named[other] = (named[other] ?? 0) + 1;
    const nothing = runs.filter((ids) => ids.size === 0).length;
    return { id, title, own: isOwn(id), runs: runs.length, named, nothing };
  });
