import type { LaptopView } from '../laptop/laptop.view.types.js';
import { laptopView } from '../laptop/laptop.view.js';
import { phoneView } from '../phone/phone.view.js';
import type { PhoneScreen } from '../phone/phone.view.types.js';
import type { World } from '../world/world.js';
import type { Findings } from './findings.js';

const onLaptop: { readonly [S in LaptopView['screen']]: Findings['laptop'] } = {
  newTab: 'nothing',
  email: 'signsIn',
  password: 'signsIn',
  passkey: 'passkey',
  approval: 'asksNumber',
  tryOut: 'asksNumber',
  approvalStopped: 'noAnswer',
  tryStopped: 'noAnswer',
  chooseProof: 'asksCode',
  calling: 'asksCode',
  callStopped: 'noAnswer',
  enterPasscode: 'asksCode',
  noWayIn: 'noWayIn',
  enterPass: 'asksPass',
  staySignedIn: 'signedIn',
  mail: 'signedIn',
  message: 'signedIn',
  report: 'signedIn',
  reportSent: 'signedIn',
  myAccount: 'signedIn',
  newPassword: 'signedIn',
  passwordChanged: 'signedIn',
  securityInfo: 'list',
  confirmDelete: 'list',
  registrationBlocked: 'blocked',
  othersAccount: 'signedIn',
  pickAccount: 'signsIn',
  interrupted: 'setsUp',
  chooseMethod: 'setsUp',
  methodRefused: 'listFull',
  tooManyApps: 'listFull',
  getApp: 'setsUp',
  setUpAccount: 'setsUp',
  code: 'showsCode',
  pairingLink: 'showsCode',
  manualCode: 'showsCode',
  codeExpired: 'codeGone',
  tryApproved: 'setsUp',
  added: 'setsUp',
};

/** Pages that name nobody. */
const nameless: ReadonlySet<LaptopView['screen']> = new Set([
  'newTab',
  'email',
  'password',
  'passkey',
  'approval',
  'approvalStopped',
  'chooseProof',
  'calling',
  'callStopped',
  'enterPasscode',
  'enterPass',
  'noWayIn',
  'registrationBlocked',
  'staySignedIn',
]);

/** Whose name stands at the top of the page on the laptop. */
export function accountShown({ laptop }: World): Findings['account'] {
  if (laptop.context.ofOther) return 'other';
  return nameless.has(laptopView(laptop).screen) ? 'none' : 'own';
}

/** What the page on the laptop is about. */
export function laptopShows({ laptop }: World): Findings['laptop'] {
  const view = laptopView(laptop);
  if ('because' in view && view.because === 'tooOften') return 'tooOften';
  if ('because' in view && view.because !== 'unanswered') return view.because === 'denied' ? 'refused' : 'mismatched';
  if (view.screen === 'password' && view.complaint === 'locked') return 'lockedOut';
  if (view.screen === 'enterPasscode' && view.complaint === 'refused') return 'codeRefused';
  if ('complaint' in view && view.complaint === true && onLaptop[view.screen] === 'showsCode') return 'notScanned';
  return onLaptop[view.screen];
}

const onPhone: { readonly [S in PhoneScreen['screen']]?: Findings['phone'] } = {
  callerRinging: 'call',
  callerTalking: 'call',
  voiceCall: 'call',
  askNumber: 'asksNumber',
  confirmIdentity: 'asksNumber',
  denied: 'refused',
  mismatched: 'mismatched',
  promptGone: 'requestGone',
  scanner: 'scans',
  cameraBlocked: 'cameraBlocked',
  cameraApp: 'cameraApp',
  oddPage: 'cameraApp',
  activationFailed: 'notAdded',
  alreadyAdded: 'notAdded',
  personalSignIn: 'personal',
  workSignIn: 'signsIn',
  wrongKind: 'wrongKind',
  appLocked: 'app',
  accounts: 'app',
  account: 'app',
  confirmRemoval: 'app',
  chooseKind: 'app',
  chooseWay: 'app',
  welcome: 'app',
  privacy: 'app',
  startChoices: 'app',
  restore: 'app',
  askNotifications: 'app',
  askCamera: 'app',
  manualEntry: 'app',
  activating: 'app',
  store: 'store',
  storeSearch: 'store',
  storeResults: 'store',
  storeNothing: 'store',
  storageFull: 'store',
  storeSignedOut: 'store',
  parentAsks: 'store',
  otherApp: 'otherApp',
  fakeApp: 'fakeApp',
  mustUpdate: 'mustUpdate',
};

const against = { code: 'notAdded', rooted: 'notAllowed', portal: 'portalOld' } as const;
const scanned = { nothingYet: 'scans', cutOff: 'scansPart', somethingElse: 'scansOther', dark: 'cameraDark' } as const;

/** What the phone in hand shows, put aside or not. */
export function phoneShows({ now, hand, ...world }: World): Findings['phone'] {
  const phone = world[hand];
  if (!phone) return 'quiet';
  const view = phoneView(phone, now);
  if (view.notice) return 'asksNumber';
  if (view.screen === 'scanner') return scanned[view.answer];
  if (view.screen === 'activationFailed') return against[view.against];
  if ((view.screen === 'appLocked' || view.screen === 'confirmIdentity') && view.failed) return 'lockRefuses';
  return onPhone[view.screen] ?? 'quiet';
}
