import type { ExerciseNames, SlipNames } from './exercises.js';
import type { FinishStrings, WhyStrings } from './finish.js';
import type { FirstLaptopStrings, LaptopStrings, LaterLaptopWords } from './laptop.js';
import type { FirstPhoneStrings, LaterPhoneWords, PhoneStrings } from './phone.js';
import type { SiteStrings } from './site.js';
import type {
  FindStrings,
  FirstStageStrings,
  LaterStageWords,
  RouteStrings,
  StageStrings,
  SwitchStrings,
  TimerStrings,
} from './stage.js';

export type Locale = 'nl' | 'en';

/** The words of a practice under way: those that the first drawing needs. */
export interface PracticeStrings {
  /** BCP 47 tag; also drives plural and number forms, and the `lang` of what is drawn. */
  readonly locale: Locale;
  readonly laptop: FirstLaptopStrings;
  readonly phone: FirstPhoneStrings;
  readonly stage: FirstStageStrings;
}

/** Words of the screens and stops that no practice begins with. */
export interface LaterStrings {
  readonly laptop: LaterLaptopWords;
  readonly phone: LaterPhoneWords;
  readonly stage: LaterStageWords;
}

/** The words of a practice, of all its screens and stops. */
export interface WholePracticeStrings extends PracticeStrings {
  readonly laptop: LaptopStrings;
  readonly phone: PhoneStrings;
  readonly stage: StageStrings;
}

/** Words that nobody reads at the start. */
export interface AfterwardsStrings {
  readonly exerciseNames: ExerciseNames;
  readonly slipNames: SlipNames;
  /** Where to look, for who does not see it. */
  readonly find: FindStrings;
  /** The page after the goal is reached. */
  readonly finish: FinishStrings;
  readonly route: RouteStrings;
  /** What the learner switches beside the devices. */
  readonly switches: SwitchStrings;
  /** What runs out, where the clock runs. */
  readonly timer: TimerStrings;
  /** The answers to “Why?”. */
  readonly why: WhyStrings;
}

/** Words of the start page of the practice site. */
export interface StartStrings {
  readonly locale: Locale;
  readonly site: SiteStrings;
}

/** Every word that the library can put on a screen. A language is complete or it does not compile. */
export interface Strings extends WholePracticeStrings, AfterwardsStrings, StartStrings {
  readonly locale: Locale;
}
