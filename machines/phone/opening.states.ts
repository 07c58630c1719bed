import { inApp, intoAccounts, scanForWork } from './phone.setup.js';

const list = {
  ...inApp,
  'person.add': 'choosingKind',
  'person.openAccount': 'showingAccount',
  'person.openOther': 'showingOther',
  // The code that the school shows finishes what the backup began.
  'person.openRestored': scanForWork,
  'person.refresh': [
    { guard: 'offline', target: 'unreachable' },
    { guard: 'prompted', target: 'askingNumber' },
    { target: 'nothingNew' },
  ],
} as const;

/** The app's first run, its lock, and the list of accounts. */
export const opening = {
  welcomeQuiet: {
    on: { 'person.toggleSharing': 'welcomeSharing', 'person.continue': 'privacy' },
  },
  welcomeSharing: {
    on: { 'person.toggleSharing': 'welcomeQuiet', 'person.continue': 'privacy' },
  },
  privacy: {
    on: { 'person.accept': { target: 'startChoices', actions: 'endFirstRun' } },
  },
  startChoices: {
    on: {
      'person.personal': 'personalSignIn',
      'person.work': 'choosingWay',
      'person.scanCode': scanForWork,
      'person.restore': 'restoring',
      'person.skip': intoAccounts,
    },
  },
  restoring: {
    on: { 'person.goBack': 'startChoices' },
  },
  appLocked: {
    on: {
      ...inApp,
      'wire.approvalAsked': { guard: 'isMine', actions: 'keepPrompt' },
      'person.useFinger': [{ guard: 'fingerFails', target: 'appLockedPin' }, ...intoAccounts],
    },
  },
  /** The finger was not known: the PIN of the phone opens the app as well. */
  appLockedPin: {
    on: {
      ...inApp,
      'wire.approvalAsked': { guard: 'isMine', actions: 'keepPrompt' },
      'person.usePin': intoAccounts,
    },
  },
  mustUpdate: {
    on: { 'person.openStore': 'results' },
  },
  askingNotifications: {
    on: {
      'wire.approvalAsked': { guard: 'isMine', actions: 'keepPrompt' },
      'person.allow': [
        { guard: 'prompted', target: 'askingNumber', actions: 'allowNotifications' },
        { target: 'accounts', actions: 'allowNotifications' },
      ],
      'person.refuse': { target: 'accounts', actions: 'refuseNotifications' },
    },
  },
  accounts: { on: list },
  accountAdded: { on: list },
  /** Looked for a request, and there is none. */
  nothingNew: { on: list },
  /** Looked for a request without a connection. */
  unreachable: { on: list },
  showingAccount: {
    on: { ...inApp, 'person.removeAccount': 'confirmingRemoval', 'person.goBack': 'accounts' },
  },
  showingOther: { on: { ...inApp, 'person.goBack': 'accounts' } },
  confirmingRemoval: {
    on: {
      ...inApp,
      'person.confirm': { target: 'accounts', actions: 'removeAccount' },
      'person.goBack': 'showingAccount',
    },
  },
} as const;
