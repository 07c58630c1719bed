import type { CatalogueStrings } from './catalogue.js';
import type { Generations } from './labels.js';
import type { OnePhoneWords } from './one-phone.js';
import type { ProblemStrings } from './problems.js';
import type { ProfileProblemStrings } from './profile.js';
import type { ReportStrings } from './report.js';
import type { AfterwardsStrings, WholePracticeStrings } from './strings.js';

/** Every word that a practice can put on a screen in one language; those of the practice site are not among them. */
export interface Words extends Omit<WholePracticeStrings, 'locale'>, AfterwardsStrings {
  /** What is told of each entry of the catalogue of errors. */
  readonly catalogue: CatalogueStrings;
  readonly report: ReportStrings;
  /** What is said otherwise where the browser and the app share one phone. */
  readonly onePhone: OnePhoneWords;
  /** What can be wrong before anything else is there. */
  readonly problems: ProblemStrings;
  /** What can be wrong with a profile. */
  readonly profile: ProfileProblemStrings;
  /** What is said otherwise where a school asks for the app on its own network too, by where it stands. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** Labels of other years. */
  readonly generations: Generations;
  /** Where the first help desk of a school is. */
  readonly deskSentence: (where: string) => string;
}

type Text = string | number | RegExp | readonly unknown[] | ((...values: never[]) => unknown);

/** Those of the words that somebody wrote so far. */
export type SomeWords<W = Words> = { readonly [K in keyof W]?: W[K] extends Text ? W[K] : SomeWords<W[K]> };
