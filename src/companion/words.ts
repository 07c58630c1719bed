import { type Wave, wave } from '../parts/wave.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { CompanionStrings } from '../strings/companion.js';
import { loadWords } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';

/** What only the companion says, and what is told of every entry of the catalogue. */
export interface CompanionWords {
  readonly companion: CompanionStrings;
  readonly catalogue: CatalogueStrings;
}

const own: { readonly [L in Locale]: () => Promise<CompanionStrings> } = {
  nl: () => import('../strings/nl/companion.js').then(({ companion }) => companion),
  en: () => import('../strings/en/companion.js').then(({ companion }) => companion),
};

const wordsIn = (locale: Locale): Wave<CompanionWords> =>
  wave(async () => {
    const [companion, catalogue] = await Promise.all([own[locale](), loadWords('catalogue', locale)]);
    return { companion, catalogue };
  });

/** The words of the companion in every language. */
export const companionWords: { readonly [L in Locale]: Wave<CompanionWords> } = {
  nl: wordsIn('nl'),
  en: wordsIn('en'),
};
