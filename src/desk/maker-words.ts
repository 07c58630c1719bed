import { type Wave, wave } from '../parts/wave.js';
import type { CaseMakerStrings } from '../strings/case-maker.js';
import type { Locale } from '../strings/strings.js';
import type { DeskWords } from './words.js';

/** What the page says on which a case is made, beside what the desk says. */
export interface MakerWords extends DeskWords {
  readonly maker: CaseMakerStrings;
}

/** The words of that page in every language. */
export const makerWords: { readonly [L in Locale]: Wave<CaseMakerStrings> } = {
  nl: wave(() => import('../strings/nl/case-maker.js').then(({ caseMaker }) => caseMaker)),
  en: wave(() => import('../strings/en/case-maker.js').then(({ caseMaker }) => caseMaker)),
};
