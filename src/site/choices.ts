import type { AddressBook, PhoneKind, ScenarioId } from '../index.js';
import type { Place, Practice } from '../strings/site.js';

/** Everything the learner chooses before the start; the address of a practice says the same. */
export interface Choices {
  readonly practice: Practice;
  readonly place: Place;
  readonly phone: PhoneKind;
  readonly coach: boolean;
  /** Fictional addresses stand in the mock address bar where a school does not want the real ones. */
  readonly addresses: AddressBook;
}

export const firstChoices: Choices = {
  practice: 'firstSetup',
  place: 'school',
  phone: 'android',
  coach: true,
  addresses: 'real',
};

const scenarios: Readonly<Record<Practice, Readonly<Record<Place, ScenarioId>>>> = {
  firstSetup: { school: 'first-setup', home: 'first-setup-at-home' },
  dailySignIn: { school: 'daily-sign-in-at-school', home: 'daily-sign-in-at-home' },
};

export const practices: readonly Practice[] = ['firstSetup', 'dailySignIn'];
export const places: readonly Place[] = ['school', 'home'];
export const phones: readonly PhoneKind[] = ['android', 'iphone'];

export const scenarioOf = ({ practice, place }: Pick<Choices, 'practice' | 'place'>): ScenarioId =>
  scenarios[practice][place];

/** What was chosen when this scenario runs, or nothing when there is no such scenario. */
export function choiceOf(scenario: string): Pick<Choices, 'practice' | 'place'> | null {
  for (const practice of practices) {
    for (const place of places) if (scenarios[practice][place] === scenario) return { practice, place };
  }
  return null;
}
