import { fill } from './fill.js';
import type { Locale } from './strings.js';
import type { SomeWords, Words } from './words.js';

/** A language that a host added: what it brought so far, and the language of ours that stands in for what it lacks. */
export interface Own {
  readonly instead: Locale;
  words: SomeWords;
}

/** The languages that were added, by their tags. */
export const own = new Map<string, Own>();

/** What one of our records of languages has for a language, also for one that was added. */
export function inLanguage<N extends keyof Words>(
  record: { readonly [L in Locale]: Words[N] },
  locale: Locale,
  name: N,
): Words[N] {
  const added = own.get(locale);
  return added ? fill(record[added.instead], added.words[name]) : record[locale];
}
