import { type Wave, wave } from '../parts/wave.js';
import { loadWords, locales, type WordParts } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';

type Mend = <P extends keyof WordParts>(part: P, locale: Locale, words: WordParts[P]) => void;

/** What puts the words of practices that a host added among those of a language, by the id of the practice. */
export const mends = new Map<string, Mend>();

/** One part of the words of one language. */
export const wordsWave = <P extends keyof WordParts>(part: P, locale: Locale): Wave<WordParts[P]> =>
  wave(async () => {
    const words = await loadWords(part, locale);
    for (const mend of mends.values()) mend(part, locale, words);
    return words;
  });

const wavesOf = <P extends keyof WordParts>(part: P) =>
  Object.fromEntries(locales.map((locale) => [locale, wordsWave(part, locale)])) as {
    readonly [L in Locale]: Wave<WordParts[P]>;
  };

/** The words of every language, as waves: fetched once for all practices on a page. */
export const words: { readonly [P in keyof WordParts]: { readonly [L in Locale]: Wave<WordParts[P]> } } = {
  practice: wavesOf('practice'),
  later: wavesOf('later'),
  afterwards: wavesOf('afterwards'),
  catalogue: wavesOf('catalogue'),
};
