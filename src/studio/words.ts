import { type Wave, wave } from '../parts/wave.js';
import type { Locale } from '../strings/strings.js';
import type { StudioStrings } from '../strings/studio.js';

/** What only the page says on which a practice is put in a course. */
export const studioWords: { readonly [L in Locale]: Wave<StudioStrings> } = {
  nl: wave(() => import('../strings/nl/studio.js').then(({ studio }) => studio)),
  en: wave(() => import('../strings/en/studio.js').then(({ studio }) => studio)),
};
