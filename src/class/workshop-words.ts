import { type Wave, wave } from '../parts/wave.js';
import type { CaseStories } from '../strings/cases.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { DeskStrings } from '../strings/desk.js';
import type { SlipNames } from '../strings/exercises.js';
import { loadWords } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';
import type { TrainerStrings } from '../strings/trainer.js';
import type { WorkshopStrings } from '../strings/workshop.js';

/** What a workshop says: its own words, the stories of the cases and what is asked and answered at the desk, and what of the catalogue is told. */
export interface WorkshopWords {
  readonly locale: Locale;
  readonly t: WorkshopStrings;
  readonly trainer: TrainerStrings;
  readonly stories: CaseStories;
  readonly desk: DeskStrings;
  readonly slips: SlipNames;
  readonly catalogue: CatalogueStrings;
}

const own: { readonly [L in Locale]: () => Promise<Omit<WorkshopWords, 'locale' | 'catalogue'>> } = {
  nl: async () => {
    const [
      { workshopStrings: t },
      { trainerStrings: trainer },
      { caseStories: stories },
      { desk },
      { slipNames: slips },
    ] = await Promise.all([
      import('../strings/nl/workshop.js'),
      import('../strings/nl/trainer.js'),
      import('../strings/nl/cases.js'),
      import('../strings/nl/desk.js'),
      import('../strings/nl/exercise-names.js'),
    ]);
    return { t, trainer, stories, desk, slips };
  },
  en: async () => {
    const [
      { workshopStrings: t },
      { trainerStrings: trainer },
      { caseStories: stories },
      { desk },
      { slipNames: slips },
    ] = await Promise.all([
      import('../strings/en/workshop.js'),
      import('../strings/en/trainer.js'),
      import('../strings/en/cases.js'),
      import('../strings/en/desk.js'),
      import('../strings/en/exercise-names.js'),
    ]);
    return { t, trainer, stories, desk, slips };
  },
};

const wordsIn = (locale: Locale): Wave<WorkshopWords> =>
  wave(async () => {
    const [said, catalogue] = await Promise.all([own[locale](), loadWords('catalogue', locale)]);
    return { locale, ...said, catalogue };
  });

/** The words of workshops in every language. */
export const workshopWords: { readonly [L in Locale]: Wave<WorkshopWords> } = { nl: wordsIn('nl'), en: wordsIn('en') };
