import { inWizard, openLink, post, repeat, toParent } from './laptop.setup.js';

const abandon = post('wire.registrationAbandoned');
const withdraw = post('wire.requestWithdrawn');

/** From the code page on, leaving kills what was begun: the code, or an account that was not tested. */
const abandonToParent = [
  { guard: 'interrupted', target: 'interrupted', actions: abandon },
  { target: 'securityInfo', actions: abandon },
] as const;
const inRegistration = {
  'person.goBack': abandonToParent,
  'person.reload': abandonToParent,
  'person.closeTab': { target: 'newTab', actions: abandon },
} as const;

/** What every page with the code does; pressing Next too early stays there, with a message. */
const onCodePage = {
  'person.previous': { target: 'advisingAccount', actions: [abandon, 'forgetWizard'] },
  'person.next': { actions: post('wire.testRequested') },
  'wire.numberIssued': { target: 'tryingOut', actions: 'keepNumber' },
  'wire.ticketExpired': 'codeExpired',
  ...inRegistration,
} as const;

/** The page with the picture of the code, or on the phone itself with the link. */
const onPictured = {
  ...onCodePage,
  'person.cantScan': 'showingManualCode',
  'person.openPairingLink': { actions: openLink },
  'wire.accountMissing': 'codeUnused',
} as const;

/** The code, and trying out whether it worked. */
export const code = {
  showingCode: { on: onPictured },
  codeUnused: { on: onPictured },
  showingManualCode: {
    on: { ...onCodePage, 'person.scanInstead': 'showingCode', 'wire.accountMissing': 'manualCodeUnused' },
  },
  manualCodeUnused: {
    on: { ...onCodePage, 'person.scanInstead': 'showingCode', 'wire.accountMissing': 'manualCodeUnused' },
  },
  codeExpired: {
    entry: 'forgetWizard',
    on: { 'person.restart': toParent, ...inWizard },
  },
  tryingOut: {
    exit: 'dropNumber',
    on: {
      'person.previous': { target: 'showingCode', actions: withdraw },
      'wire.requestApproved': 'tryApproved',
      'wire.requestStopped': { target: 'tryStopped', actions: 'keepReason' },
      ...inRegistration,
    },
  },
  tryStopped: {
    exit: 'dropReason',
    on: {
      'person.previous': 'showingCode',
      'person.resend': { actions: repeat('test') },
      'wire.numberIssued': { target: 'tryingOut', actions: 'keepNumber' },
      ...inRegistration,
    },
  },
  tryApproved: {
    entry: 'forgetWizard',
    on: {
      'person.next': 'added',
      // The phone is registered by now; leaving early costs nothing.
      'person.goBack': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
      'person.reload': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
    },
  },
  added: {
    on: {
      'person.done': [
        { guard: 'interrupted', target: 'askingToStay' },
        { target: 'myAccount', actions: post('wire.methodsRequested') },
      ],
      'person.goBack': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
      'person.reload': [{ guard: 'interrupted', target: 'askingToStay' }, { target: 'myAccount' }],
    },
  },
} as const;
