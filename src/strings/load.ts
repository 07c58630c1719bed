import type { CatalogueStrings } from './catalogue.js';
import type { AfterwardsStrings, LaterStrings, Locale, PracticeStrings } from './strings.js';

/** The parts in which the words of a language are fetched. */
export interface WordParts {
  readonly practice: PracticeStrings;
  readonly later: LaterStrings;
  readonly afterwards: AfterwardsStrings;
  /** Only for who practises a problem, or helps with one. */
  readonly catalogue: CatalogueStrings;
}

export type Loaders = { readonly [P in keyof WordParts]: () => Promise<WordParts[P]> };

/** What brings the words of each language; those of a language that a host added come with it. */
export const loaders: { readonly [L in Locale]: Loaders } = {
  nl: {
    practice: () => import('./nl/practice.js').then(({ practice }) => practice),
    later: () => import('./nl/later.js').then(({ later }) => later),
    afterwards: () => import('./nl/afterwards.js').then(({ afterwards }) => afterwards),
    catalogue: () => import('./nl/catalogue.js').then(({ catalogue }) => catalogue),
  },
  en: {
    practice: () => import('./en/practice.js').then(({ practice }) => practice),
    later: () => import('./en/later.js').then(({ later }) => later),
    afterwards: () => import('./en/afterwards.js').then(({ afterwards }) => afterwards),
    catalogue: () => import('./en/catalogue.js').then(({ catalogue }) => catalogue),
  },
};

/** Every language under its own name: who looks for it may not read any other. */
export const languageNames: { readonly [L in Locale]: string } = { nl: 'Nederlands', en: 'English' };

/** Every language there is. */
export const locales = Object.keys(languageNames) as readonly Locale[];

/** Whether a value, from an address or a host for example, names a language. */
export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** Fetches one part of the words of one language; each is a file of its own. */
export const loadWords = <P extends keyof WordParts>(part: P, locale: Locale): Promise<WordParts[P]> =>
  loaders[locale][part]();
