import type { Locale } from '../strings/strings.js';
import { writeDesk } from './address.js';
import type { Choices } from './choices.js';

/** What an address asks of the help desk beside the page. */
export interface DeskAsked {
  /** Cases in a row, as a text; null: ours. */
  readonly set: string | null;
  /** A case is made. */
  readonly make: boolean;
}

/** The query and the fragment alike, as on every page of the site. */
export function readDesk(search: string, hash: string): DeskAsked {
  const said = new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#/, '')}`);
  return { set: said.get('set') || null, make: said.has('make') };
}

type Carried = Pick<Choices, 'phone' | 'profile'>;

/** The query of where a case is made. */
export const writeMaker = (choices: Carried, locale: Locale): string =>
  writeDesk(choices, locale).replace(/#|$/, '&make$&');

/** The query of a set. What a story tells stands after the #, which a browser sends to nobody. */
export const writeSet = (set: string, choices: Carried, locale: Locale): string => {
  const query = writeDesk(choices, locale);
  return `${query}${query.includes('#') ? '&' : '#'}set=${set}`;
};
