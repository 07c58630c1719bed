import type { Locale } from './strings.js';

/** What stands on the poster of a practice in a page, before anything else of it is there. */
export interface PosterStrings {
  readonly band: string;
  readonly title: string;
  readonly start: string;
  readonly coming: string;
  readonly failed: string;
}

export const posters: { readonly [L in Locale]: PosterStrings } = {
  nl: {
    band: 'OEFENING – dit is niet echt. Je kunt niets stukmaken.',
    title: 'Koppelen oefenen',
    start: 'Start de oefening',
    coming: 'De oefening komt eraan.',
    failed: 'Laden lukte niet. Heb je internet?',
  },
  en: {
    band: 'PRACTICE – this is not real. You cannot break anything.',
    title: 'Practise pairing',
    start: 'Start the practice',
    coming: 'The practice is on its way.',
    failed: 'It did not load. Are you online?',
  },
};
