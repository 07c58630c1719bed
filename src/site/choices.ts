import type { AddressBook, ConditionId, Dial, PhoneKind, ScenarioId, SlipId } from '../index.js';
import type { OldPhone, Place, Practice, Unasked } from '../strings/site.js';

/** Everything the learner chooses before the start; the address of a practice says the same. */
export interface Choices {
  readonly practice: Practice;
  readonly place: Place;
  /** Where another phone takes its place. */
  readonly old: OldPhone;
  /** What comes that nobody asked for. */
  readonly unasked: Unasked;
  readonly phone: PhoneKind;
  /** A practice that has no card of its own; it counts instead of the card. */
  readonly apart: ScenarioId | null;
  /** What else is different from an ordinary start. */
  readonly conditions: readonly ConditionId[];
  /** What was done wrong just before. */
  readonly slip: SlipId | null;
  readonly coach: Dial;
  /** Fictional addresses stand in the mock address bar where a school does not want the real ones. */
  readonly addresses: AddressBook;
  /** The profile of the school as a link holds it; none for the fictional one. Nobody chooses it: it is carried along. */
  readonly profile: string | null;
}

export const firstChoices: Choices = {
  practice: 'firstSetup',
  place: 'school',
  apart: null,
  old: 'here',
  unasked: 'prompts',
  phone: 'android',
  conditions: [],
  slip: null,
  coach: 'together',
  addresses: 'real',
  profile: null,
};

/** Where one is, is what these are about. */
type Placed = Exclude<Practice, 'newPhone' | 'unexpectedPrompt'>;
const scenarios: Readonly<Record<Placed, Readonly<Record<Place, ScenarioId>>>> = {
  firstSetup: { school: 'first-setup', home: 'first-setup-at-home' },
  dailySignIn: { school: 'daily-sign-in', home: 'daily-sign-in' },
};

/** The practices that only a problem leads to. */
const withoutCard: readonly ScenarioId[] = ['cannot-scan', 'only-a-phone', 'approve-again'];
const replacing: Readonly<Record<OldPhone, ScenarioId>> = {
  here: 'new-phone',
  number: 'new-phone-by-call',
  gone: 'new-phone-with-pass',
  same: 'same-phone-again',
};
const guarding: Readonly<Record<Unasked, ScenarioId>> = {
  prompts: 'unexpected-prompt',
  caller: 'unexpected-prompt-with-call',
  call: 'unexpected-call',
  mail: 'link-in-a-mail',
};

const placed: readonly Placed[] = ['firstSetup', 'dailySignIn'];
export const practices: readonly Practice[] = ['firstSetup', 'newPhone', 'dailySignIn', 'unexpectedPrompt'];
export const places: readonly Place[] = ['school', 'home'];
export const oldPhones: readonly OldPhone[] = ['here', 'same', 'number', 'gone'];
export const unaskedKinds: readonly Unasked[] = ['prompts', 'caller', 'call', 'mail'];
export const phones: readonly PhoneKind[] = ['android', 'iphone'];

/** A practice as the component knows it. */
export interface Asked {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
}

/** What of the choices decides which practice it is. */
type Chosen = Pick<Choices, 'practice' | 'place' | 'old' | 'unasked' | 'apart' | 'conditions' | 'slip'>;

/** Place, old phone and what comes are a scenario of their own where they change what is to be done, and else a condition. */
export function scenarioOf({ practice, place, old, unasked, apart, conditions }: Omit<Chosen, 'slip'>): Asked {
  if (apart) return { scenario: apart, conditions };
  if (practice === 'newPhone') return { scenario: replacing[old], conditions };
  if (practice === 'unexpectedPrompt') return { scenario: guarding[unasked], conditions };
  const atSchool: readonly ConditionId[] = practice === 'dailySignIn' && place === 'school' ? ['atSchool'] : [];
  return { scenario: scenarios[practice][place], conditions: [...atSchool, ...conditions] };
}

/** What was chosen when this scenario runs, or nothing when there is no such scenario. */
export function choiceOf(scenario: string, conditions: readonly ConditionId[] = []): Chosen | null {
  const { practice, place, old, unasked } = firstChoices;
  const usual = { practice, place, old, unasked, apart: null, conditions, slip: null };
  const apart = withoutCard.find((id) => id === scenario);
  if (apart) return { ...usual, apart };
  const replaced = oldPhones.find((one) => replacing[one] === scenario);
  if (replaced) return { ...usual, practice: 'newPhone', old: replaced };
  const came = unaskedKinds.find((one) => guarding[one] === scenario);
  if (came) return { ...usual, practice: 'unexpectedPrompt', unasked: came };
  for (const card of placed) {
    const at = places.find((one) => scenarios[card][one] === scenario);
    if (!at) continue;
    if (card !== 'dailySignIn') return { ...usual, practice: card, place: at };
    const network = conditions.includes('atSchool') ? 'school' : 'home';
    return { ...usual, practice: card, place: network, conditions: conditions.filter((id) => id !== 'atSchool') };
  }
  return null;
}
