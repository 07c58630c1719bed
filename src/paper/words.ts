import { type Wave, wave } from '../parts/wave.js';
import type { Tell } from '../profile/tell.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import { loadWords } from '../strings/load.js';
import type { OnPaperStrings } from '../strings/paper.js';
import type { Locale, WholePracticeStrings } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';

/** All that a step plan says, and what stands on its pictures. */
export interface PaperWords extends WholePracticeStrings, OnPaperStrings {
  readonly catalogue: CatalogueStrings;
}

const own: { readonly [L in Locale]: () => Promise<OnPaperStrings> } = {
  nl: () => import('../strings/nl/on-paper.js').then(({ onPaper }) => onPaper),
  en: () => import('../strings/en/on-paper.js').then(({ onPaper }) => onPaper),
};

const wordsIn = (locale: Locale): Wave<PaperWords> =>
  wave(async () => {
    const [practice, later, catalogue, told] = await Promise.all([
      loadWords('practice', locale),
      loadWords('later', locale),
      loadWords('catalogue', locale),
      own[locale](),
    ]);
    return { ...withLater(practice, later), catalogue, ...told };
  });

/** The words of step plans in every language. */
export const paperWords: { readonly [L in Locale]: Wave<PaperWords> } = { nl: wordsIn('nl'), en: wordsIn('en') };

/** The words as a school has them. */
export const toldBy = (words: PaperWords, tell: Tell | null): PaperWords => tell?.(words, words.locale) ?? words;
