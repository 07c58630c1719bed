import { type Wave, wave } from '../parts/wave.js';
import type { Locale, StartStrings } from '../strings/strings.js';

/** The words of the start page in every language: those of the practice are the library's, these are not. */
export const startWords: { readonly [L in Locale]: Wave<StartStrings> } = {
  nl: wave(() => import('../strings/nl/site.js').then(({ site }) => ({ locale: 'nl', site }))),
  en: wave(() => import('../strings/en/site.js').then(({ site }) => ({ locale: 'en', site }))),
};
