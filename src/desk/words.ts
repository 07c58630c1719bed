import { type Wave, wave } from '../parts/wave.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { DeskStrings } from '../strings/desk.js';
import type { Locale } from '../strings/strings.js';

/** What only the desk says: of the cases, and of every entry of the catalogue. */
export interface DeskWords {
  readonly desk: DeskStrings;
  readonly catalogue: CatalogueStrings;
}

/** The words of the desk in every language. */
export const deskWords: { readonly [L in Locale]: Wave<DeskWords> } = {
  nl: wave(async () => {
    const [{ desk }, { catalogue }] = await Promise.all([
      import('../strings/nl/desk.js'),
      import('../strings/nl/catalogue.js'),
    ]);
    return { desk, catalogue };
  }),
  en: wave(async () => {
    const [{ desk }, { catalogue }] = await Promise.all([
      import('../strings/en/desk.js'),
      import('../strings/en/catalogue.js'),
    ]);
    return { desk, catalogue };
  }),
};
