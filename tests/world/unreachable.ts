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

/** Places, as `party.place`, that a scenario cannot lead to, whatever anybody does. The walk keeps the list honest. */
export const unreachable: { readonly [S in ScenarioId]: readonly string[] } = {
  'first-setup': ['laptop.interrupted', ...signingInWithPhone, 'service.askingForSecurityInfo'],
  'first-setup-at-home': ['service.askingForSecurityInfo'],
  'daily-sign-in-at-school': ['laptop.interrupted', 'service.askingForSignIn', ...alreadySetUp],
  'daily-sign-in-at-home': ['laptop.interrupted', 'service.askingForSecurityInfo', ...alreadySetUp],
};
