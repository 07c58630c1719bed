import type { FinishStrings, WhyStrings } from './finish.js';
import type { LaptopStrings } from './laptop.js';
import type { PhoneStrings } from './phone.js';
import type { SiteStrings } from './site.js';
import type { StageStrings } from './stage.js';

/** Every word that the library can put on a screen. A language is complete or it does not compile. */
export interface Strings {
  /** BCP 47 tag; also drives plural and number forms, and the `lang` of what is drawn. */
  readonly locale: Locale;
  readonly laptop: LaptopStrings;
  readonly phone: PhoneStrings;
  readonly stage: StageStrings;
  /** The page after the goal is reached. */
  readonly finish: FinishStrings;
  /** The answers to “Why?”. */
  readonly why: WhyStrings;
  /** The practice site around it all. */
  readonly site: SiteStrings;
}

export type Locale = 'nl' | 'en';
