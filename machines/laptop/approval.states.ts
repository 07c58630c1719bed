import { post, repeat, sendPasscode } from './laptop.setup.js';

const withdraw = post('wire.requestWithdrawn');
const callMe = post('wire.callRequested');

const approved = [
  { guard: 'forSignIn', target: 'askingToStay', actions: 'dropNumber' },
  { target: 'myAccount', actions: ['dropNumber', post('wire.methodsRequested')] },
] as const;

/** Leaving a request that is not on the phone any more. */
const leave = [{ guard: 'forSignIn', target: 'passwordEmpty' }, { target: 'myAccount' }] as const;
/** Leaving a copy of the page ends nothing: somebody else made the request. */
const withdrawAndLeave = [
  { guard: 'lured', target: 'passwordEmpty', actions: 'dropNumber' },
  { guard: 'forSignIn', target: 'passwordEmpty', actions: [withdraw, 'dropNumber'] },
  { target: 'myAccount', actions: [withdraw, 'dropNumber'] },
] as const;

/** To the other ways that there are; where there is none, to the words that say so. */
const cannotApprove = <const A extends readonly unknown[]>(...actions: A) =>
  [
    { guard: 'onlySchool', target: 'noWayIn', actions },
    { target: 'choosingProof', actions },
  ] as const;

const askAgain = [{ guard: 'forSignIn', actions: repeat('signIn') }, { actions: repeat('securityInfo') }] as const;
const asked = { target: 'awaitingApproval', actions: 'keepNumber' } as const;

/** No request is on the phone: another one, or another way. */
const unapproved = {
  'person.resend': askAgain,
  'person.cannotUseApp': cannotApprove(),
  'wire.numberIssued': asked,
  'person.goBack': leave,
  'person.reload': leave,
} as const;

/** The page for the six digits; what is wrong with them stays there, as a message. */
const passcode = {
  'person.type': { target: 'enteringPasscode', actions: 'typePasscode' },
  'person.verify': [{ guard: 'sixDigits', actions: sendPasscode }, { target: 'passcodeIncomplete' }],
  'person.chooseAnother': 'choosingProof',
  'person.goBack': 'choosingProof',
  'person.reload': leave,
} as const;

/** The phone is asked to approve: for signing in, or for changing methods. Or its code is typed. */
export const approval = {
  awaitingApproval: {
    on: {
      'wire.requestApproved': approved,
      'wire.requestStopped': { target: 'approvalStopped', actions: ['dropNumber', 'keepReason'] },
      'person.cannotUseApp': cannotApprove(withdraw, 'dropNumber'),
      'person.goBack': withdrawAndLeave,
      'person.reload': withdrawAndLeave,
      'person.closeTab': [
        { guard: 'lured', target: 'newTab' },
        { target: 'newTab', actions: withdraw },
      ],
    },
  },
  approvalStopped: { exit: 'dropReason', on: unapproved },
  /** Too many requests were made before: for a while there is none. */
  askedTooOften: { on: unapproved },
  /** Which of the ways that are registered. */
  choosingProof: {
    on: {
      'person.askApp': askAgain,
      'wire.numberIssued': asked,
      'person.useCode': 'enteringPasscode',
      'person.callMe': { actions: callMe },
      'wire.callMade': 'awaitingCall',
      'person.goBack': leave,
      'person.reload': leave,
    },
  },
  awaitingCall: {
    on: {
      'wire.requestApproved': approved,
      'wire.requestStopped': 'callStopped',
      'person.cannotUseApp': { target: 'choosingProof', actions: withdraw },
      'person.goBack': withdrawAndLeave,
      'person.reload': withdrawAndLeave,
      'person.closeTab': { target: 'newTab', actions: withdraw },
    },
  },
  /** Nobody answered, or nobody pressed the key. */
  callStopped: {
    on: {
      'person.callMe': { actions: callMe },
      'wire.callMade': 'awaitingCall',
      'person.cannotUseApp': 'choosingProof',
      'person.goBack': leave,
      'person.reload': leave,
    },
  },
  enteringPasscode: {
    exit: 'dropPasscode',
    on: {
      ...passcode,
      'person.type': { actions: 'typePasscode' },
      'wire.requestApproved': approved,
      'wire.passcodeRefused': 'passcodeRefused',
    },
  },
  passcodeIncomplete: { on: passcode },
  passcodeRefused: { on: passcode },
} as const;
