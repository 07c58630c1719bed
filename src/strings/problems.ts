import type { Locale } from './strings.js';

/** What can be wrong before the words of a language are there. */
export interface ProblemStrings {
  readonly scenario: (value: string) => string;
  readonly locale: (value: string) => string;
  readonly phone: (value: string) => string;
  /** Any other setting. */
  readonly setting: (name: string) => string;
  /** The practice broke where nothing of it could be kept on screen. */
  readonly failed: string;
  /** Words or a part of the program did not come. */
  readonly loading: string;
  readonly start: string;
  readonly retry: string;
}

/** These few sentences come with the code itself, because they are needed when loading fails. */
export const problems: { readonly [L in Locale]: ProblemStrings } = {
  nl: {
    scenario: (value) => `De oefening ‘${value}’ bestaat niet.`,
    locale: (value) => `De taal ‘${value}’ is er niet. Kies Nederlands of Engels.`,
    phone: (value) => `De telefoon ‘${value}’ is er niet. Kies Android of iPhone.`,
    setting: (name) => `De keuze ‘${name}’ klopt niet.`,
    failed: 'Er ging iets mis.',
    loading: 'De oefening kon niet helemaal worden geladen. Kijk of je internet hebt.',
    start: 'Start de gewone oefening',
    retry: 'Probeer opnieuw',
  },
  en: {
    scenario: (value) => `The practice ‘${value}’ does not exist.`,
    locale: (value) => `There is no language ‘${value}’. Choose Dutch or English.`,
    phone: (value) => `There is no phone ‘${value}’. Choose Android or iPhone.`,
    setting: (name) => `The setting ‘${name}’ is wrong.`,
    failed: 'Something went wrong.',
    loading: 'The practice could not be loaded. Check that you are online.',
    start: 'Start the standard practice',
    retry: 'Try again',
  },
};
