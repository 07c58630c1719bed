import type { LaptopIntentType } from '../laptop/laptop.intents.js';
import type { LaptopView } from '../laptop/laptop.view.types.js';
import type { PhoneIntentType } from '../phone/phone.intents.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import type { Sight } from '../protocol/controls.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import type { ConditionId } from './condition.js';

/** Where an entry is practised: in practices, or on a page beside them. */
type Practised = { readonly in: readonly ScenarioId[] } | { readonly page: 'help' };

/** Where a slip begins: the control that leads to it. */
export type SlipAt =
  | { readonly at: 'laptop'; readonly screen: LaptopView['screen']; readonly act: LaptopIntentType }
  | {
      readonly at: 'phone';
      readonly screen: PhoneScreen['screen'];
      readonly act: PhoneIntentType;
      readonly sight?: Sight;
    };

/** One thing that goes wrong. A condition is true before the start, a fault strikes once, a slip is done by the person. */
export type Entry = { readonly title: string } & (
  | ({ readonly kind: 'condition' | 'fault'; readonly start: ConditionId } & Practised)
  | ({ readonly kind: 'slip'; readonly slip: SlipAt } & Practised)
  // Where it has a practice of its own, that begins with it.
  | ({ readonly kind: 'condition' | 'fault' | 'slip' } & Practised)
);

const condition = (title: string, start: ConditionId, ...scenarios: readonly ScenarioId[]) =>
  ({ title, kind: 'condition', start, in: scenarios }) as const;
const ofItsOwn = (title: string, ...scenarios: readonly ScenarioId[]) =>
  ({ title, kind: 'condition', in: scenarios }) as const;
const fault = (title: string, start: ConditionId, ...scenarios: readonly ScenarioId[]) =>
  ({ title, kind: 'fault', start, in: scenarios }) as const;
const onLaptop =
  (screen: LaptopView['screen'], act: LaptopIntentType) =>
  (title: string, ...scenarios: readonly ScenarioId[]) =>
    ({ title, kind: 'slip', slip: { at: 'laptop', screen, act }, in: scenarios }) as const;
const onPhone =
  (screen: PhoneScreen['screen'], act: PhoneIntentType, sight?: Sight) =>
  (title: string, ...scenarios: readonly ScenarioId[]) =>
    ({ title, kind: 'slip', slip: { at: 'phone', screen, act, ...(sight && { sight }) }, in: scenarios }) as const;

const firstTime = ['first-setup', 'first-setup-at-home'] as const;
const everyday = ['daily-sign-in'] as const;

/**
 * The catalogue of errors: what goes wrong in schools, under the ids of the list of facts. Everything here is practised
 * somewhere.
 */
export const catalogue = {
  E01: onLaptop('code', 'person.next')('Next before scanning', ...firstTime),
  E02: onLaptop('code', 'person.closeTab')('The page with the code is closed', ...firstTime),
  E03: fault('The activation fails', 'activationFails', ...firstTime),
  E04: onPhone('home', 'person.openCamera')('The code is scanned with the camera app', ...firstTime),
  E05: onPhone('scanner', 'person.scan', 'somethingElse')('Something else is scanned', ...firstTime),
  E06: onPhone('chooseKind', 'person.personal')('A personal account is chosen', ...firstTime),
  E07: onPhone('chooseKind', 'person.other')('Another kind of account is chosen', ...firstTime),
  E08: onPhone('chooseWay', 'person.signIn')('Signing in on the phone, and not scanning', ...firstTime),
  E09: condition('The app is there, and nobody linked it', 'appWithoutAccount', ...firstTime),
  E10: condition('A code of the app is asked before it is linked', 'codeTooEarly', 'first-setup-at-home'),
  E11: condition('Notifications are off', 'notificationsOff', ...firstTime, ...everyday),
  E12: condition('The phone has no internet', 'offline', ...everyday),
  E13: onLaptop('tryStopped', 'person.resend')('Nobody answered in time', ...firstTime),
  E14: onPhone('mismatched', 'person.ok')('A wrong number is typed', ...firstTime, ...everyday),
  E15: onPhone('askNumber', 'person.deny')('The request is denied by accident', ...firstTime, ...everyday),
  E16: ofItsOwn(
    'A request that the learner did not start',
    'unexpected-prompt',
    'unexpected-prompt-with-call',
    'unexpected-call',
  ),
  E17: condition(
    'A backup brings only the name back',
    'restored',
    'new-phone',
    'new-phone-by-call',
    'new-phone-with-pass',
    'same-phone-again',
  ),
  E18: condition('The account in the app is dead', 'deadTile', ...firstTime),
  E19: condition('The old phone is still registered', 'oldPhoneListed', 'new-phone'),
  E20: onPhone('confirmRemoval', 'person.confirm')(
    'Nothing is left to approve with',
    ...everyday,
    'new-phone-with-pass',
  ),
  E21: ofItsOwn('A Temporary Access Pass', 'new-phone-with-pass'),
  E22: condition('There are five authenticators already', 'fiveAuthenticators', 'new-phone'),
  E23: condition('The method is not offered', 'notOffered', 'first-setup'),
  E24: condition('Registering is only allowed at school', 'onlyAtSchool', 'first-setup-at-home'),
  E26: ofItsOwn('The last proof is older than ten minutes', 'approve-again'),
  E27: condition('The clock of the phone is wrong', 'clockWrong', ...everyday),
  E28: condition('The code of another account is typed', 'otherAccount', ...everyday),
  E29: condition('Saving battery holds notifications back', 'batterySaver', ...everyday),
  E30: condition('The app is outdated', 'appOutdated', ...firstTime, ...everyday),
  E35: onPhone('storeResults', 'person.installOther')('Another app scans the code', ...firstTime),
  E36: onPhone('storeResults', 'person.installAd')('A look-alike app is installed', ...firstTime),
  E37: condition('The app may not use the camera', 'cameraOff', ...firstTime),
  E38: onPhone('scanner', 'person.scan', 'cutOff')('The code is only half in view', ...firstTime),
  E39: ofItsOwn('There is only a phone', 'only-a-phone'),
  E40: condition('The laptop is signed in as somebody else', 'ofSomebodyElse', 'first-setup'),
  E41: { title: 'A phone is not there, not allowed or not wanted', kind: 'condition', page: 'help' },
  E43: condition('The password is locked', 'passwordLocked', ...everyday),
  E45: condition('The lock of the app does not know the finger', 'fingerFails', ...everyday),
  E47: condition('A passkey is asked', 'passkeyFirst', ...everyday),
  E50: condition('An Android phone without services of Google', 'noServices', ...everyday),
  cameraBroken: ofItsOwn('The camera of the phone does not work', 'cannot-scan'),
  parentalApproval: condition('A parent has to approve the install', 'parentAsks', ...firstTime),
  storageFull: condition('The phone is full', 'storageFull', ...firstTime),
  storeSignedOut: condition('The store is not signed in', 'storeSignedOut', ...firstTime),
  androidTooOld: condition('The phone is too old for the app', 'androidTooOld', ...firstTime),
  requestLost: fault('No request comes, although all is well', 'requestLost', ...firstTime, ...everyday),
} as const satisfies Readonly<Record<string, Entry>>;

/** The id of something that goes wrong: of the list of facts, or a name for what we added. */
export type CatalogueId = keyof typeof catalogue;

/** Every entry, with its id. */
export const entries = Object.entries(catalogue) as readonly (readonly [CatalogueId, Entry])[];

/** The entries that a practice begins with. */
export const begunWith = (conditions: readonly ConditionId[]): readonly CatalogueId[] =>
  entries.flatMap(([id, entry]) => ('start' in entry && conditions.includes(entry.start) ? [id] : []));
