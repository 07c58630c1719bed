import type { Locale } from '../strings/strings.js';
import { writeDesk } from './address.js';
import type { Choices } from './choices.js';

/** What an address asks of the help desk beside the page. */
export interface DeskAsked {
  /** Cases in a row, as a text; null: ours. */
  readonly set: string | null;
  /** A case is made. */
  readonly make: boolean;
  /** The case that is opened: one of ours by its id, one of a set by its place there; null: the list. */
  readonly one: string | null;
}

/** The query and the fragment alike, as on every page of the site. */
export function readDesk(search: string, hash: string): DeskAsked {
  const said = new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#/, '')}`);
  return { set: said.get('set') || null, make: said.has('make'), one: said.get('case') || null };
}

type Carried = Pick<Choices, 'phone' | 'profile'>;

/** The query of where a case is made. */
export const writeMaker = (choices: Carried, locale: Locale): string => inQuery(writeDesk(choices, locale), 'make');

/** What stands after the # stays there. */
const inQuery = (address: string, more: string): string => {
  const [query = '', ...rest] = address.split('#');
  return [`${query}&${more}`, ...rest].join('#');
};

/** The query of a set. What a story tells stands after the #, which a browser sends to nobody. */
export const writeSet = (set: string, choices: Carried, locale: Locale): string => {
  const query = writeDesk(choices, locale);
  return `${query}${query.includes('#') ? '&' : '#'}set=${set}`;
};

/** The query of one case: in a set, or of ours. */
export const writeCase = (one: string, set: string | null, choices: Carried, locale: Locale): string =>
  inQuery(
    set === null ? writeDesk(choices, locale) : writeSet(set, choices, locale),
    String(new URLSearchParams({ case: one })),
  );
