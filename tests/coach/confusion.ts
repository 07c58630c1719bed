import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { entries } from '../../machines/conditions/catalogue.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { titles } from '../docs/titles.js';
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
  /** Where it showed first, and what was used there: device, screen and control. */
  readonly shown: readonly string[];
  /** In how many nothing was named. */
  readonly nothing: number;
}

/** Each entry of the catalogue against what diagnosis says of those who came into it. */
export const confusion = (): readonly Row[] =>
  entries.map(([id]) => {
    const all = allInto(id).map(({ whole }) => detoursOf(whole));
    const runs = all.map((detours) => new Set(detours.flatMap((detour) => detour.id ?? [])));
    const first = all.flatMap((detours) => detours.find((detour) => detour.id === id) ?? []);
    const shown = [
      ...new Set(first.map(({ device, screen, control }) => [device, screen, control ?? '(by itself)'].join(' '))),
    ];
    const named: Partial<Record<CatalogueId, number>> = {};
    for (const ids of runs) for (const other of ids) named[other] = (named[other] ?? 0) + 1;
    const nothing = runs.filter((ids) => ids.size === 0).length;
    return { id, title: titles[id], own: isOwn(id), runs: runs.length, named, shown, nothing };
  });
