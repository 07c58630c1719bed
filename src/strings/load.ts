import type { AfterwardsStrings, LaterStrings, Locale, PracticeStrings } from './strings.js';

/** The parts in which the words of a language are fetched. */
export interface WordParts {
  readonly practice: PracticeStrings;
  readonly later: LaterStrings;
  readonly afterwards: AfterwardsStrings;
}

type Loaders = { readonly [P in keyof WordParts]: () => Promise<WordParts[P]> };

const loaders: { readonly [L in Locale]: Loaders } = {
  nl: {
    practice: () => import('./nl/practice.js').then(({ practice }) => practice),
    later: () => import('./nl/later.js').then(({ later }) => later),
    afterwards: () => import('./nl/afterwards.js').then(({ afterwards }) => afterwards),
  },
  en: {
    practice: () => import('./en/practice.js').then(({ practice }) => practice),
    later: () => import('./en/later.js').then(({ later }) => later),
    afterwards: () => import('./en/afterwards.js').then(({ afterwards }) => afterwards),
  },
};

/** Every language there is. */
export const locales = Object.keys(loaders) as readonly Locale[];

/** Fetches one part of the words of one language; each is a file of its own. */
export const loadWords = <P extends keyof WordParts>(part: P, locale: Locale): Promise<WordParts[P]> =>
  loaders[locale][part]();
