import { press, type Control } from '../protocol/controls.js';
import type { PhoneIntentType } from './phone.intents.js';
import type { PhoneScreen, PhoneView, StoreApp } from './phone.view.types.js';

type Controls = readonly Control<PhoneIntentType>[];
type ControlsOf<S extends PhoneScreen['screen']> = (view: Extract<PhoneScreen, { screen: S }> & PhoneView) => Controls;

const aim = { id: 'person.scan', kind: 'aim' } as const;

/** What the store offers to do with the real app. */
const ofApp: { readonly [A in Exclude<StoreApp, 'installing'>]: readonly PhoneIntentType[] } = {
  absent: ['person.install'],
  unfit: [],
  outdated: ['person.update'],
  installed: ['person.openApp'],
};

/** Typing the code, where that leads somewhere. */
const byHand = (manual: boolean): Controls => (manual ? press('person.enterManually') : []);

const screen: { readonly [S in PhoneScreen['screen']]: ControlsOf<S> } = {
  locked: () => press('person.unlock'),
  callerRinging: () => press('person.hangUp', 'person.answer'),
  callerTalking: () => press('person.hangUp'),
  voiceCall: () => press('person.pressHash', 'person.hangUp'),
  home: ({ installed, putAway }) => [
    ...(putAway ? [] : press<PhoneIntentType>('person.openStore', 'person.openSettings', 'person.openCamera')),
    ...(installed ? press<PhoneIntentType>('person.openApp') : []),
  ],
  store: () => press('person.search'),
  storeSearch: () => [
    { id: 'person.type', kind: 'type', domain: 'query' },
    ...press<PhoneIntentType>('person.submit', 'person.goBack'),
  ],
  storeResults: ({ app }) => [
    ...press<PhoneIntentType>('person.search'),
    ...(app === 'installing' ? [] : press<PhoneIntentType>(...ofApp[app], 'person.installAd', 'person.installOther')),
  ],
  storageFull: () => press('person.mend', 'person.goBack'),
  storeSignedOut: () => press('person.mend', 'person.goBack'),
  parentAsks: ({ asked }) => (asked ? [] : press('person.mend', 'person.goBack')),
  cameraApp: ({ link, dark }) => [...(dark ? [] : [aim]), ...(link ? press<PhoneIntentType>('person.openLink') : [])],
  oddPage: () => press('person.goBack'),
  mustUpdate: () => press('person.openStore'),
  storeNothing: () => press('person.search'),
  otherApp: ({ answer }) => [...(answer === 'dark' ? [] : [aim]), ...press<PhoneIntentType>('person.deleteFake')],
  fakeApp: () => press('person.startTrial', 'person.deleteFake'),
  settings: ({ installed, airplane, clock }) => [
    ...(airplane ? press<PhoneIntentType>('person.endAirplane') : []),
    ...(clock ? press<PhoneIntentType>('person.setClock') : []),
    ...(installed ? press<PhoneIntentType>('person.openAppSettings') : []),
  ],
  appSettings: ({ battery }) => [
    ...press<PhoneIntentType>('person.toggleNotifications', 'person.toggleCamera', 'person.goBack'),
    ...(battery ? press<PhoneIntentType>('person.allowBackground') : []),
  ],
  welcome: () => press('person.toggleSharing', 'person.continue'),
  privacy: () => press('person.accept'),
  startChoices: () => press('person.personal', 'person.work', 'person.scanCode', 'person.restore', 'person.skip'),
  restore: () => press('person.goBack'),
  askNotifications: () => press('person.allow', 'person.refuse'),
  accounts: ({ account, restored, other, putAway }) => [
    ...(putAway ? [] : press<PhoneIntentType>('person.add')),
    ...(account ? press<PhoneIntentType>('person.openAccount', 'person.refresh') : []),
    ...(restored ? press<PhoneIntentType>('person.openRestored') : []),
    ...(other ? press<PhoneIntentType>('person.openOther') : []),
  ],
  chooseKind: () => press('person.personal', 'person.work', 'person.other', 'person.goBack'),
  personalSignIn: () => [
    { id: 'person.type', kind: 'type', domain: 'personalName' },
    ...press<PhoneIntentType>('person.next', 'person.goBack'),
  ],
  chooseWay: () => press('person.signIn', 'person.scanCode', 'person.goBack'),
  workSignIn: () => press('person.goBack'),
  askCamera: ({ kind }) =>
    kind === 'android'
      ? press('person.allow', 'person.allowOnce', 'person.refuse')
      : press('person.allow', 'person.refuse'),
  cameraBlocked: ({ manual }) => [
    ...press<PhoneIntentType>('person.openAppSettings', 'person.goBack'),
    ...byHand(manual),
  ],
  scanner: ({ answer, manual }) => [
    ...(answer === 'dark' ? [] : [aim]),
    ...press<PhoneIntentType>('person.goBack'),
    ...byHand(manual),
  ],
  wrongKind: () => press('person.ok'),
  manualEntry: () => [
    { id: 'person.type', kind: 'type', domain: 'manualCode' },
    { id: 'person.typeUrl', kind: 'type', domain: 'manualUrl' },
    ...press<PhoneIntentType>('person.finish', 'person.goBack'),
  ],
  activating: () => [],
  activationFailed: ({ against }) => (against === 'portal' ? press('person.mend', 'person.ok') : press('person.ok')),
  alreadyAdded: () => press('person.ok'),
  account: ({ of }) => (of === 'school' ? press('person.removeAccount', 'person.goBack') : press('person.goBack')),
  confirmRemoval: () => press('person.confirm', 'person.goBack'),
  appLocked: ({ failed }) => press(failed ? 'person.usePin' : 'person.useFinger'),
  askNumber: ({ typed }) => [
    { id: 'person.type', kind: 'type', domain: 'number' },
    ...(typed.length === 2 ? press<PhoneIntentType>('person.yes') : []),
    ...press<PhoneIntentType>('person.deny'),
  ],
  confirmIdentity: ({ failed }) => press(failed ? 'person.usePin' : 'person.useFinger', 'person.goBack'),
  approved: () => press('person.ok'),
  mismatched: () => press('person.ok'),
  denied: () => press('person.ok'),
  promptGone: () => press('person.ok'),
};

/** Where the home bar does nothing: this is where it leads, or the phone is locked. */
const atHome: ReadonlySet<PhoneScreen['screen']> = new Set([
  'locked',
  'callerRinging',
  'callerTalking',
  'voiceCall',
  'home',
]);

/** What the phone draws that can be pressed, typed in or aimed: the screen's own controls, a notification, the home bar. */
export function phoneControls(view: PhoneView): Controls {
  // The record proves the pairing name by name; TypeScript cannot carry that proof through the look-up.
  const own = (screen[view.screen] as (view: PhoneView) => Controls)(view);
  const notice: Controls = view.notice ? press('person.openNotice') : [];
  const home: Controls = atHome.has(view.screen) ? [] : press('person.goHome');
  return [...own, ...notice, ...home];
}
