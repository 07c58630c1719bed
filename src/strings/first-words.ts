import type { Locale, PracticeStrings } from './strings.js';

/** The words that a practice begins with, for who fetches nothing else of a language. */
export const firstWords: { readonly [L in Locale]: () => Promise<{ readonly practice: PracticeStrings }> } = {
  nl: () => import('./nl/practice.js'),
  en: () => import('./en/practice.js'),
};
