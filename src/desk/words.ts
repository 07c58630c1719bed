import { type Wave, wave } from '../parts/wave.js';
import { loadWords } from '../strings/load.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { DeskStrings } from '../strings/desk.js';
import type { Locale } from '../strings/strings.js';

/** What only the desk says, and what is told of every entry of the catalogue. */
export interface DeskWords {
  readonly desk: DeskStrings;
  readonly catalogue: CatalogueStrings;
}

const desks: { readonly [L in Locale]: () => Promise<DeskStrings> } = {
  nl: () => import('../strings/nl/desk.js').then(({ desk }) => desk),
  en: () => import('../strings/en/desk.js').then(({ desk }) => desk),
};

const deskWave = (locale: Locale): Wave<DeskWords> =>
  wave(async () => {
    const [desk, catalogue] = await Promise.all([desks[locale](), loadWords('catalogue', locale)]);
    return { desk, catalogue };
  });

/** The words of the desk in every language. */
export const deskWords: { readonly [L in Locale]: Wave<DeskWords> } = { nl: deskWave('nl'), en: deskWave('en') };
