import { type Wave, wave } from '../parts/wave.js';
import type { Locale, StartStrings } from '../strings/strings.js';

/** The words of the start page in every language: those of the practice are the library's, these are not. */
export const startWords: { readonly [L in Locale]: Wave<StartStrings> } = {
  nl: wave(async () => ({ locale: 'nl', site: (await import('../strings/nl/site.js')).site })),
  en: wave(async () => ({ locale: 'en', site: (await import('../strings/en/site.js')).site })),
};
