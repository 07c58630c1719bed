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
export type Entry =
  | ({ readonly kind: 'condition' | 'fault'; readonly start: ConditionId } & Practised)
  | ({ readonly kind: 'slip'; readonly slip: SlipAt } & Practised)
  // Where it has a practice of its own, that begins with it.
  | ({ readonly kind: 'condition' | 'fault' | 'slip' } & Practised);

const condition = (start: ConditionId, ...scenarios: readonly ScenarioId[]) =>
  ({ kind: 'condition', start, in: scenarios }) as const;
const ofItsOwn = (...scenarios: readonly ScenarioId[]) => ({ kind: 'condition', in: scenarios }) as const;
const fault = (start: ConditionId, ...scenarios: readonly ScenarioId[]) =>
  ({ kind: 'fault', start, in: scenarios }) as const;
const onLaptop =
  (screen: LaptopView['screen'], act: LaptopIntentType) =>
  (...scenarios: readonly ScenarioId[]) =>
    ({ kind: 'slip', slip: { at: 'laptop', screen, act }, in: scenarios }) as const;
const onPhone =
  (screen: PhoneScreen['screen'], act: PhoneIntentType, sight?: Sight) =>
  (...scenarios: readonly ScenarioId[]) =>
    ({ kind: 'slip', slip: { at: 'phone', screen, act, ...(sight && { sight }) }, in: scenarios }) as const;

const firstTime = ['first-setup', 'first-setup-at-home'] as const;
const everyday = ['daily-sign-in'] as const;

/**
 * The catalogue of errors: what goes wrong in schools, under the ids of the list of facts. Everything here is practised
 * somewhere. What each is called where we write about it stands in `tests/docs/titles.ts`.
 */
export const catalogue = {
  E01: onLaptop('code', 'person.next')(...firstTime),
  E02: onLaptop('code', 'person.closeTab')(...firstTime),
  E03: fault('activationFails', ...firstTime),
  E04: onPhone('home', 'person.openCamera')(...firstTime),
  E05: onPhone('scanner', 'person.scan', 'somethingElse')(...firstTime),
  E06: onPhone('chooseKind', 'person.personal')(...firstTime),
  E07: onPhone('chooseKind', 'person.other')(...firstTime),
  E08: onPhone('chooseWay', 'person.signIn')(...firstTime),
  E09: condition('appWithoutAccount', ...firstTime),
  E10: condition('codeTooEarly', 'first-setup-at-home'),
  E11: condition('notificationsOff', ...firstTime, ...everyday),
  E12: condition('offline', ...everyday),
  E13: onLaptop('tryStopped', 'person.resend')(...firstTime),
  E14: onPhone('mismatched', 'person.ok')(...firstTime, ...everyday),
  E15: onPhone('askNumber', 'person.deny')(...firstTime, ...everyday),
  E16: ofItsOwn('unexpected-prompt', 'unexpected-prompt-with-call', 'unexpected-call'),
  E17: condition('restored', 'new-phone', 'new-phone-by-call', 'new-phone-with-pass', 'same-phone-again'),
  E18: condition('deadTile', ...firstTime),
  E19: condition('oldPhoneListed', 'new-phone'),
  E20: onPhone('confirmRemoval', 'person.confirm')(...everyday, 'new-phone-with-pass'),
  E21: ofItsOwn('new-phone-with-pass'),
  E22: condition('fiveAuthenticators', 'new-phone'),
  E23: condition('notOffered', 'first-setup'),
  E24: condition('onlyAtSchool', 'first-setup-at-home'),
  E25: condition('provesFirst', ...firstTime),
  E26: ofItsOwn('approve-again'),
  E27: condition('clockWrong', ...everyday),
  E28: condition('otherAccount', ...everyday),
  E29: condition('batterySaver', ...everyday),
  E30: condition('appOutdated', ...firstTime, ...everyday),
  E31: condition('portalOutdated', ...firstTime),
  E33: condition('rooted', ...firstTime),
  E35: onPhone('storeResults', 'person.installOther')(...firstTime),
  E36: onPhone('storeResults', 'person.installAd')(...firstTime),
  E37: condition('cameraOff', ...firstTime),
  E38: onPhone('scanner', 'person.scan', 'cutOff')(...firstTime),
  E39: ofItsOwn('only-a-phone'),
  E40: condition('ofSomebodyElse', 'first-setup'),
  E41: { kind: 'condition', page: 'help' },
  E42: condition('askedTooOften', ...everyday),
  E43: condition('passwordLocked', ...everyday),
  E44: condition('notCounted', ...everyday),
  E45: condition('fingerFails', ...everyday),
  E47: condition('passkeyFirst', ...everyday),
  E50: condition('noServices', ...everyday),
  E51: onLaptop('message', 'person.openLink')('link-in-a-mail'),
  cameraBroken: ofItsOwn('cannot-scan'),
  parentalApproval: condition('parentAsks', ...firstTime),
  storageFull: condition('storageFull', ...firstTime),
  storeSignedOut: condition('storeSignedOut', ...firstTime),
  androidTooOld: condition('androidTooOld', ...firstTime),
  requestLost: fault('requestLost', ...firstTime, ...everyday),
} as const satisfies Readonly<Record<string, Entry>>;

/** The id of something that goes wrong: of the list of facts, or a name for what we added. */
export type CatalogueId = keyof typeof catalogue;

/** Every entry, with its id. */
export const entries = Object.entries(catalogue) as readonly (readonly [CatalogueId, Entry])[];

/** The entries that a practice begins with. */
export const begunWith = (conditions: readonly ConditionId[]): readonly CatalogueId[] =>
  entries.flatMap(([id, entry]) => ('start' in entry && conditions.includes(entry.start) ? [id] : []));
