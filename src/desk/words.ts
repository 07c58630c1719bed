import { type Wave, wave } from '../parts/wave.js';
import type { CaseStories } from '../strings/cases.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { DeskStrings } from '../strings/desk.js';
import type { SlipNames } from '../strings/exercises.js';
import { loadWords } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';

/** What only the desk says, who comes there, and what each entry of the catalogue is called and told. */
export interface DeskWords {
  readonly desk: DeskStrings;
  readonly stories: CaseStories;
  readonly causes: SlipNames;
  readonly catalogue: CatalogueStrings;
}

const desks: { readonly [L in Locale]: () => Promise<Omit<DeskWords, 'catalogue'>> } = {
  nl: async () => {
    const [{ desk }, { caseStories: stories }, { slipNames: causes }] = await Promise.all([
      import('../strings/nl/desk.js'),
      import('../strings/nl/cases.js'),
      import('../strings/nl/exercise-names.js'),
    ]);
    return { desk, stories, causes };
  },
  en: async () => {
    const [{ desk }, { caseStories: stories }, { slipNames: causes }] = await Promise.all([
      import('../strings/en/desk.js'),
      import('../strings/en/cases.js'),
      import('../strings/en/exercise-names.js'),
    ]);
    return { desk, stories, causes };
  },
};

const deskWave = (locale: Locale): Wave<DeskWords> =>
  wave(async () => {
    const [own, catalogue] = await Promise.all([desks[locale](), loadWords('catalogue', locale)]);
    return { ...own, catalogue };
  });

/** The words of the desk in every language. */
export const deskWords: { readonly [L in Locale]: Wave<DeskWords> } = { nl: deskWave('nl'), en: deskWave('en') };
