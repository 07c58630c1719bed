import type { ScenarioId } from '../../machines/scenarios/index.js';

/** A phone that was set up before has its app, its first run and its permissions behind it. */
const alreadySetUp = [
  'installing',
  'welcomeQuiet',
  'welcomeSharing',
  'privacy',
  'startChoices',
  'restoring',
  'askingNotifications',
  'askingCamera',
].map((place) => `phone.${place}`);

const signingInWithPhone = ['laptop.awaitingApproval', 'laptop.approvalStopped', 'service.askingForSignIn'];

/** Where no code of the app is accepted. */
const withCode = ['choosingProof', 'enteringPasscode', 'passcodeIncomplete', 'passcodeRefused'].map(
  (place) => `laptop.${place}`,
);

/** What only conditions lead to. */
const withTrouble = ['phone.unreachable', 'phone.showingOther'];

/** Places, as `party.place`, that a scenario cannot lead to, whatever anybody does. The walk keeps the list honest. */
export const unreachable: { readonly [S in ScenarioId]: readonly string[] } = {
  'first-setup': [
    'laptop.interrupted',
    ...signingInWithPhone,
    ...withCode,
    ...withTrouble,
    'service.askingForSecurityInfo',
  ],
  'first-setup-at-home': [...withCode, ...withTrouble, 'service.askingForSecurityInfo'],
  'daily-sign-in': ['laptop.interrupted', 'service.askingForSecurityInfo', ...alreadySetUp, ...withTrouble],
};
