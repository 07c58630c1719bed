import { type Wave, wave } from '../parts/wave.js';
import type { CaseStories } from '../strings/cases.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { SlipNames } from '../strings/exercises.js';
import { loadWords } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';
import type { TrainerStrings } from '../strings/trainer.js';

/** What the page of a trainer says: its own words, who asks for help, what of the catalogue is told, and how screens are called. */
export interface TrainerWords {
  readonly t: TrainerStrings;
  readonly stories: CaseStories;
  readonly slips: SlipNames;
  readonly catalogue: CatalogueStrings;
  readonly companion: CompanionStrings;
}

const own: { readonly [L in Locale]: () => Promise<Omit<TrainerWords, 'catalogue'>> } = {
  nl: async () => {
    const [{ trainerStrings: t }, { caseStories: stories }, { slipNames: slips }, { companion }] = await Promise.all([
      import('../strings/nl/trainer.js'),
      import('../strings/nl/cases.js'),
      import('../strings/nl/exercise-names.js'),
      import('../strings/nl/companion.js'),
    ]);
    return { t, stories, slips, companion };
  },
  en: async () => {
    const [{ trainerStrings: t }, { caseStories: stories }, { slipNames: slips }, { companion }] = await Promise.all([
      import('../strings/en/trainer.js'),
      import('../strings/en/cases.js'),
      import('../strings/en/exercise-names.js'),
      import('../strings/en/companion.js'),
    ]);
    return { t, stories, slips, companion };
  },
};

const wordsIn = (locale: Locale): Wave<TrainerWords> =>
  wave(async () => {
    const [said, catalogue] = await Promise.all([own[locale](), loadWords('catalogue', locale)]);
    return { ...said, catalogue };
  });

/** The words of a trainer in every language. */
export const trainerWords: { readonly [L in Locale]: Wave<TrainerWords> } = { nl: wordsIn('nl'), en: wordsIn('en') };
