import { type Wave, wave } from '../parts/wave.js';
import type { HalvesStrings } from '../strings/halves.js';
import type { Locale } from '../strings/strings.js';

/** What is only said where the phone has a window of its own. */
export const halvesWords: { readonly [L in Locale]: Wave<HalvesStrings> } = {
  nl: wave(() => import('../strings/nl/halves.js').then(({ halves }) => halves)),
  en: wave(() => import('../strings/en/halves.js').then(({ halves }) => halves)),
};
