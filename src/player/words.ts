import { type Wave, wave } from '../parts/wave.js';
import { loadWords, locales, type WordParts } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';

const wavesOf = <P extends keyof WordParts>(part: P) =>
  Object.fromEntries(locales.map((locale) => [locale, wave(() => loadWords(part, locale))])) as {
    readonly [L in Locale]: Wave<WordParts[P]>;
  };

/** The words of every language, as waves: fetched once for all practices on a page. */
export const words: { readonly [P in keyof WordParts]: { readonly [L in Locale]: Wave<WordParts[P]> } } = {
  practice: wavesOf('practice'),
  later: wavesOf('later'),
  afterwards: wavesOf('afterwards'),
  catalogue: wavesOf('catalogue'),
};
