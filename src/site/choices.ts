import type { AddressBook, ConditionId, PhoneKind, ScenarioId } from '../index.js';
import type { Place, Practice } from '../strings/site.js';

/** Everything the learner chooses before the start; the address of a practice says the same. */
export interface Choices {
  readonly practice: Practice;
  readonly place: Place;
  readonly phone: PhoneKind;
  /** A practice that has no card of its own; it counts instead of the card. */
  readonly apart: ScenarioId | null;
  /** What else is different from an ordinary start. */
  readonly conditions: readonly ConditionId[];
  readonly coach: boolean;
  /** Fictional addresses stand in the mock address bar where a school does not want the real ones. */
  readonly addresses: AddressBook;
}

export const firstChoices: Choices = {
  practice: 'firstSetup',
  place: 'school',
  apart: null,
  phone: 'android',
  conditions: [],
  coach: true,
  addresses: 'real',
};

const scenarios: Readonly<Record<Practice, Readonly<Record<Place, ScenarioId>>>> = {
  firstSetup: { school: 'first-setup', home: 'first-setup-at-home' },
  newPhone: { school: 'new-phone', home: 'new-phone' },
  dailySignIn: { school: 'daily-sign-in', home: 'daily-sign-in' },
  unexpectedPrompt: { school: 'unexpected-prompt', home: 'unexpected-prompt-with-call' },
};

/** The practices that only a problem leads to. */
const withoutCard: readonly ScenarioId[] = ['cannot-scan'];

export const practices: readonly Practice[] = ['firstSetup', 'newPhone', 'dailySignIn', 'unexpectedPrompt'];
export const places: readonly Place[] = ['school', 'home'];
export const phones: readonly PhoneKind[] = ['android', 'iphone'];

/** A practice as the component knows it. */
export interface Asked {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
}

/** The place is a scenario of its own where it changes what is to be done, and else a condition. */
export function scenarioOf({
  practice,
  place,
  apart,
  conditions,
}: Pick<Choices, 'practice' | 'place' | 'apart' | 'conditions'>): Asked {
  if (apart) return { scenario: apart, conditions };
  const atSchool: readonly ConditionId[] = practice === 'dailySignIn' && place === 'school' ? ['atSchool'] : [];
  return { scenario: scenarios[practice][place], conditions: [...atSchool, ...conditions] };
}

/** What was chosen when this scenario runs, or nothing when there is no such scenario. */
export function choiceOf(
  scenario: string,
  conditions: readonly ConditionId[] = [],
): Pick<Choices, 'practice' | 'place' | 'apart' | 'conditions'> | null {
  const apart = withoutCard.find((id) => id === scenario);
  if (apart) return { practice: firstChoices.practice, place: firstChoices.place, apart, conditions };
  const practice = practices.find((one) => Object.values<string>(scenarios[one]).includes(scenario));
  if (!practice) return null;
  if (practice === 'dailySignIn') {
    const place = conditions.includes('atSchool') ? 'school' : 'home';
    return { practice, place, apart: null, conditions: conditions.filter((id) => id !== 'atSchool') };
  }
  return { practice, place: scenarios[practice].school === scenario ? 'school' : 'home', apart: null, conditions };
}
