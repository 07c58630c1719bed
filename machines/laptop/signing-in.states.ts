import { post, sendPasscode } from './laptop.setup.js';

const askForList = post('wire.methodsRequested');

/** What the service may answer when somebody signs in. */
const signInAnswers = {
  'wire.accountLocked': 'passwordLocked',
  'wire.passkeyOffered': 'offeringPasskey',
  'wire.registrationBlocked': 'registrationBlocked',
  'wire.proofWanted': 'proofLacking',
  'wire.signInAccepted': 'askingToStay',
  'wire.codeWanted': { target: 'codeTooEarly', actions: 'beInterrupted' },
  'wire.registrationRequired': { target: 'interrupted', actions: 'beInterrupted' },
  'wire.registrationRepeated': { target: 'askedAgain', actions: 'beInterrupted' },
  'wire.numberIssued': { target: 'awaitingApproval', actions: ['askForSignIn', 'keepNumber'] },
  'wire.askedTooOften': { target: 'askedTooOften', actions: 'keepNumber' },
} as const;

const land = [
  // The short address of the set-up leads on to the list of methods.
  { guard: 'toSetup', target: 'myAccount', actions: ['enterSession', askForList] },
  { guard: 'toMail', target: 'mail', actions: 'enterSession' },
  { target: 'myAccount', actions: 'enterSession' },
] as const;

/** Nobody has a code before the account is in the app. */
const early = {
  'person.type': { target: 'codeTooEarly', actions: 'typePasscode' },
  'person.verify': [{ guard: 'sixDigits', actions: sendPasscode }, { target: 'earlyIncomplete' }],
  'person.setUpFirst': 'interrupted',
  'person.goBack': 'passwordEmpty',
  'person.reload': 'passwordEmpty',
} as const;

/** A copy of this page has nothing before it but the message that led there. */
const leavePassword = [{ guard: 'lured', target: 'readingLure' }, { target: 'emailEmpty' }] as const;

/** A password is in its field, and the button sends it. */
const filledPassword = {
  'person.fill': 'passwordTyped',
  'person.next': [{ guard: 'lured', actions: post('wire.passwordCaught') }, { actions: post('wire.signInRequested') }],
  'person.goBack': leavePassword,
  'person.reload': 'passwordEmpty',
  ...signInAnswers,
} as const;

/** An empty tab, signing in, and whether to stay signed in. */
export const signingIn = {
  newTab: {
    entry: 'forget',
    on: {
      'person.openMyAccount': [
        { guard: 'signedIn', target: 'myAccount' },
        { guard: 'ofOther', target: 'othersAccount', actions: 'aimAtAccount' },
        { target: 'emailEmpty', actions: 'aimAtAccount' },
      ],
      'person.openSetup': [
        { guard: 'signedIn', target: 'myAccount', actions: askForList },
        { target: 'emailEmpty', actions: 'aimAtSetup' },
      ],
      'person.openMail': [
        { guard: 'signedIn', target: 'mail' },
        { guard: 'ofOther', target: 'pickingAccount', actions: 'aimAtMail' },
        { target: 'emailEmpty', actions: 'aimAtMail' },
      ],
    },
  },
  emailEmpty: {
    entry: 'forget',
    on: {
      'person.fill': 'emailTyped',
      'person.next': 'emailMissing',
      'person.goBack': 'newTab',
      'person.reload': 'emailEmpty',
    },
  },
  emailMissing: {
    on: {
      'person.fill': 'emailTyped',
      'person.next': 'emailMissing',
      'person.goBack': 'newTab',
      'person.reload': 'emailEmpty',
    },
  },
  emailTyped: {
    on: {
      'person.fill': 'emailTyped',
      'person.next': { actions: post('wire.nameGiven') },
      'wire.passwordWanted': 'passwordEmpty',
      'wire.passWanted': 'enteringPass',
      'person.goBack': 'newTab',
      'person.reload': 'emailEmpty',
    },
  },
  passwordEmpty: {
    on: {
      'person.fill': 'passwordTyped',
      'person.next': 'passwordMissing',
      'person.goBack': leavePassword,
      'person.reload': 'passwordEmpty',
    },
  },
  passwordMissing: {
    on: {
      'person.fill': 'passwordTyped',
      'person.next': 'passwordMissing',
      'person.goBack': leavePassword,
      'person.reload': 'passwordEmpty',
    },
  },
  passwordTyped: { on: filledPassword },
  passwordLocked: { on: filledPassword },
  /** Not what is practised, and not needed. */
  offeringPasskey: {
    on: {
      ...signInAnswers,
      'person.skip': { actions: post('wire.passkeySkipped') },
      'person.goBack': 'emailEmpty',
      'person.reload': 'passwordEmpty',
    },
  },
  codeTooEarly: {
    exit: 'dropPasscode',
    on: { ...early, 'person.type': { actions: 'typePasscode' }, 'wire.passcodeRefused': 'earlyRefused' },
  },
  earlyIncomplete: { on: early },
  earlyRefused: { on: early },
  registrationBlocked: { on: { 'person.goBack': 'emailEmpty', 'person.reload': 'registrationBlocked' } },
  /** At signing in, or where somebody who is signed in wanted to register. */
  proofLacking: {
    on: {
      'person.goBack': [{ guard: 'signedIn', target: 'myAccount' }, { target: 'emailEmpty' }],
      'person.reload': 'proofLacking',
    },
  },
  /** Somebody else is signed in on this laptop. */
  othersAccount: {
    on: {
      'person.signOut': { target: 'pickingAccount', actions: 'signOut' },
      'person.goBack': 'newTab',
      'person.reload': 'othersAccount',
    },
  },
  pickingAccount: {
    on: {
      'person.useOtherAccount': 'emailEmpty',
      'person.goBack': 'newTab',
      'person.reload': 'pickingAccount',
    },
  },
  askingToStay: {
    on: { 'person.yes': land, 'person.no': land, 'person.goBack': 'emailEmpty', 'person.reload': 'askingToStay' },
  },
} as const;
