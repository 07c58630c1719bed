import type { SnapshotFrom } from 'xstate';
import { required } from '../protocol/required.js';
import type { phoneMachine } from './phone.machine.js';
import { ticket } from '../protocol/messages.js';
import { oneTimeCode } from '../protocol/one-time-code.js';
import { hindrances, isNoticed } from './phone.setup.js';
import type { AccountNews, OtherAnswer, PhoneScreen, PhoneView, ScanAnswer } from './phone.view.types.js';

export type PhoneSnapshot = Pick<SnapshotFrom<typeof phoneMachine>, 'value' | 'context'>;
type Place = PhoneSnapshot['value'];
type Draw = (snapshot: PhoneSnapshot, now: number) => PhoneScreen;

/** How far a clock that is wrong is ahead, in milliseconds. */
const ahead = 7 * 60_000;
const clockOf = ({ context }: PhoneSnapshot, now: number): number =>
  context.troubles.includes('clock') ? now + ahead : now;

/** The account of a music school, whose codes are nothing to the school. */
const otherAccount = ticket('other');

/** The six digits that a phone shows for the school account at a time. */
export const passcodeOf = (phone: PhoneSnapshot, now: number): string | null =>
  phone.context.account && oneTimeCode(phone.context.account, clockOf(phone, now));

/** The camera is broken. */
const isDark = ({ context }: PhoneSnapshot): boolean => context.troubles.includes('camera');

const fake =
  (asked: boolean): Draw =>
  () => ({ screen: 'fakeApp', asked });
const other =
  (answer: OtherAnswer): Draw =>
  (phone) => ({ screen: 'otherApp', answer: isDark(phone) ? 'dark' : answer });
const scanner =
  (answer: ScanAnswer): Draw =>
  (phone) => ({ screen: 'scanner', answer: isDark(phone) ? 'dark' : answer, manual: !phone.context.scanOnly });
const cameraApp =
  (link: boolean): Draw =>
  (phone) => ({ screen: 'cameraApp', link, dark: isDark(phone) });
const plain =
  (
    screen:
      | 'locked'
      | 'callerRinging'
      | 'voiceCall'
      | 'store'
      | 'oddPage'
      | 'mustUpdate'
      | 'privacy'
      | 'startChoices'
      | 'restore'
      | 'workSignIn'
      | 'askCamera'
      | 'wrongKind'
      | 'activating'
      | 'alreadyAdded'
      | 'confirmRemoval'
      | 'approved'
      | 'mismatched'
      | 'denied'
      | 'promptGone',
  ): Draw =>
  () => ({ screen });
const personal =
  (complaint: 'none' | 'empty' | 'unknown'): Draw =>
  ({ context }) => ({ screen: 'personalSignIn', text: context.text, complaint, dropped: context.dropped });
const entry =
  (complaint: boolean): Draw =>
  ({ context: { text: code, url, dropped } }) => ({ screen: 'manualEntry', code, url, complaint, dropped });
const accounts =
  (news: AccountNews): Draw =>
  ({ context: { account, restored, other, putAway } }) => ({
    screen: 'accounts',
    account: account !== null,
    restored,
    other,
    news,
    putAway,
  });

/** Where the phone is too old the store offers nothing to install, and so nothing is in its way. */
const hurdle: Draw = ({ context: { hurdles } }) =>
  hurdles[0] === 'parentAsks'
    ? { screen: 'parentAsks', asked: false }
    : { screen: hurdles[0] === 'storeSignedOut' ? 'storeSignedOut' : 'storageFull' };

const screens: { readonly [P in Place]: Draw } = {
  locked: plain('locked'),
  callerRinging: plain('callerRinging'),
  callerTalking: ({ context }) => ({
    screen: 'callerTalking',
    number: required(context.told, 'phone: the number that the caller tells'),
  }),
  voiceTalking: plain('voiceCall'),
  home: ({ context }) => ({ screen: 'home', installed: context.app !== 'absent', putAway: context.putAway }),
  store: plain('store'),
  searching: ({ context }) => ({ screen: 'storeSearch', text: context.text, dropped: context.dropped }),
  nothingFound: () => ({ screen: 'storeNothing' }),
  results: ({ context: { app, hurdles } }) => ({
    screen: 'storeResults',
    app: app === 'absent' && hurdles[0] === 'tooOld' ? 'unfit' : app,
  }),
  hindered: hurdle,
  askingParent: () => ({ screen: 'parentAsks', asked: true }),
  camera: cameraApp(false),
  cameraSawLink: cameraApp(true),
  oddPage: plain('oddPage'),
  mustUpdate: plain('mustUpdate'),
  installing: () => ({ screen: 'storeResults', app: 'installing' }),
  adInstalled: fake(false),
  adAsksMoney: fake(true),
  otherScanning: other('nothing'),
  otherRefused: other('invalid'),
  settings: ({ context }) => ({
    screen: 'settings',
    installed: context.app !== 'absent',
    airplane: context.troubles.includes('airplane'),
    clock: context.troubles.includes('clock'),
  }),
  appSettings: ({ context }) => ({
    screen: 'appSettings',
    notifications: context.notifications,
    camera: context.camera,
    battery: context.troubles.includes('battery'),
  }),
  welcomeQuiet: () => ({ screen: 'welcome', sharing: false }),
  welcomeSharing: () => ({ screen: 'welcome', sharing: true }),
  privacy: plain('privacy'),
  startChoices: plain('startChoices'),
  restoring: plain('restore'),
  askingNotifications: ({ context }) => ({ screen: 'askNotifications', account: context.account !== null }),
  accounts: accounts('none'),
  accountAdded: accounts('added'),
  nothingNew: accounts('noRequest'),
  unreachable: accounts('offline'),
  choosingKind: ({ context }) => ({ screen: 'chooseKind', account: context.account !== null }),
  personalSignIn: personal('none'),
  personalEmpty: personal('empty'),
  personalUnknown: personal('unknown'),
  choosingWay: ({ context }) => ({ screen: 'chooseWay', account: context.account !== null }),
  signingInApp: plain('workSignIn'),
  askingCamera: plain('askCamera'),
  cameraBlocked: ({ context }) => ({ screen: 'cameraBlocked', manual: !context.scanOnly }),
  scanning: scanner('nothingYet'),
  seeingPart: scanner('cutOff'),
  seeingNoCode: scanner('somethingElse'),
  wrongKind: plain('wrongKind'),
  enteringCode: entry(false),
  codeIncomplete: entry(true),
  activating: plain('activating'),
  activatingCode: plain('activating'),
  activationFailed: ({ context: { troubles } }) => ({
    screen: 'activationFailed',
    against: hindrances.find((trouble) => troubles.includes(trouble)) ?? 'code',
  }),
  alreadyAdded: plain('alreadyAdded'),
  showingAccount: (phone, now) => ({
    screen: 'account',
    of: 'school',
    code: passcodeOf(phone, now) ?? '',
  }),
  showingOther: (phone, now) => ({
    screen: 'account',
    of: 'other',
    code: oneTimeCode(otherAccount, clockOf(phone, now)),
  }),
  confirmingRemoval: plain('confirmRemoval'),
  appLocked: () => ({ screen: 'appLocked', failed: false }),
  appLockedPin: () => ({ screen: 'appLocked', failed: true }),
  askingNumber: ({ context }) => ({ screen: 'askNumber', typed: context.text }),
  confirmingIdentity: () => ({ screen: 'confirmIdentity', failed: false }),
  confirmingByPin: () => ({ screen: 'confirmIdentity', failed: true }),
  approved: plain('approved'),
  mismatched: plain('mismatched'),
  denied: plain('denied'),
  promptGone: plain('promptGone'),
};

/** Where a waiting request shows as a notification: everywhere outside the app. */
const outside: ReadonlySet<Place> = new Set<Place>([
  'locked',
  'callerRinging',
  'callerTalking',
  'voiceTalking',
  'home',
  'store',
  'searching',
  'nothingFound',
  'results',
  'installing',
  'hindered',
  'askingParent',
  'camera',
  'cameraSawLink',
  'oddPage',
  'adInstalled',
  'adAsksMoney',
  'otherScanning',
  'otherRefused',
  'settings',
  'appSettings',
]);

/** What the phone shows in a snapshot, at a time in milliseconds since the start. */
export function phoneView(snapshot: PhoneSnapshot, now = 0): PhoneView {
  const { kind } = snapshot.context;
  return {
    ...screens[snapshot.value](snapshot, now),
    kind,
    notice: isNoticed(snapshot.context) && outside.has(snapshot.value),
    offline: snapshot.context.troubles.includes('airplane'),
    minutes: Math.floor(clockOf(snapshot, now) / 60_000),
  };
}
