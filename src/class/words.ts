import { type Wave, wave } from '../parts/wave.js';
import type { ClassWords } from '../strings/class.js';
import type { Locale } from '../strings/strings.js';

/** What only the page says that sums up a class. */
export const classWords: { readonly [L in Locale]: Wave<ClassWords> } = {
  nl: wave(async () => {
    const [{ classStrings: t }, { slipNames: slips }] = await Promise.all([
      import('../strings/nl/class.js'),
      import('../strings/nl/exercise-names.js'),
    ]);
    return { t, slips };
  }),
  en: wave(async () => {
    const [{ classStrings: t }, { slipNames: slips }] = await Promise.all([
      import('../strings/en/class.js'),
      import('../strings/en/exercise-names.js'),
    ]);
    return { t, slips };
  }),
};
