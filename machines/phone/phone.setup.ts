import { assign, setup } from 'xstate';
import type { Sight } from '../protocol/controls.js';
import type { MessageFrom, MessageTo, PhoneKind, Ticket } from '../protocol/messages.js';
import { finds, fit, looksReal } from '../protocol/text.js';
import type { PhoneIntent } from './phone.intents.js';
import type { Hurdle, Permission, PhoneTrouble } from './phone.view.types.js';

/** A scan as the phone hears it: the world has put what the camera saw beside what the person did. */
export type Scanned = { readonly type: 'person.scan'; readonly sight: Sight; readonly ticket: Ticket | null };

export type PhoneEvent = Exclude<PhoneIntent, { type: 'person.scan' }> | Scanned | MessageTo<'phone'> | PutDown;

/** The person took the other phone in hand: this one goes to sleep. Its place is forgotten. */
export interface PutDown {
  readonly type: 'world.putDown';
}

/** What is true of the phone before the practice starts. */
export interface PhoneInput {
  readonly kind: PhoneKind;
  /** Put away, and taken up for its app alone: its store, its settings and adding an account are not simulated. */
  readonly putAway: boolean;
  readonly app: 'absent' | 'outdated' | 'installed';
  /** What keeps the store from installing, in the order in which it is met; each is gone when it is mended. */
  readonly hurdles: readonly Hurdle[];
  /** Whether the phone knows the finger or face; the PIN of the phone always works. */
  readonly finger: 'works' | 'fails';
  /** The first run of the app is over. */
  readonly welcomed: boolean;
  readonly notifications: Permission;
  readonly camera: Permission;
  /** What is wrong with the phone itself. */
  readonly troubles?: readonly PhoneTrouble[];
  /** Whether the app holds the account of somebody or something else too. */
  readonly other?: boolean;
  /** A backup brought the name of the school account back, and nothing else of it. */
  readonly restored?: boolean;
  /** The code is only scanned with it: typing it is practised elsewhere, and its button leads nowhere. */
  readonly scanOnly?: boolean;
  /** The person uses its browser: it is not locked. */
  readonly inUse?: boolean;
  /** The ticket that the tile in the app was made with. The phone cannot know whether it still counts. */
  readonly account: Ticket | null;
}

/** A phone that never had the app. */
export const freshPhone = (kind: PhoneKind): PhoneInput => ({
  kind,
  putAway: false,
  app: 'absent',
  hurdles: [],
  finger: 'works',
  welcomed: false,
  notifications: 'undecided',
  camera: 'undecided',
  account: null,
});

export interface PhoneContext extends Required<PhoneInput> {
  /** A request for approval has reached the phone and was not answered. */
  readonly prompted: boolean;
  /** The number that somebody tells in a call that comes in, or that goes on. */
  readonly told: string | null;
  /** What the scanner was opened for. */
  readonly aimFor: 'work' | 'other';
  readonly seen: Ticket | null;
  readonly text: string;
  readonly url: string;
  /** Text that looked like a real address or secret was dropped. */
  readonly dropped: boolean;
}

const without = ({ troubles }: PhoneContext, mended: PhoneTrouble): PhoneContext['troubles'] =>
  troubles.filter((trouble) => trouble !== mended);

const toggled = (permission: Permission): Permission => (permission === 'allowed' ? 'refused' : 'allowed');

/** Whether a request that arrives opens in the app by itself. */
const isHeard = ({ notifications, troubles }: PhoneContext): boolean =>
  notifications === 'allowed' && !troubles.includes('airplane') && !troubles.includes('noServices');

/** What of a phone keeps an account out of the app. */
export const hindrances = ['rooted', 'portal'] as const;

/** Whether a request that waits shows as a notification outside the app. */
export const isNoticed = (context: PhoneContext): boolean =>
  context.prompted && isHeard(context) && !context.troubles.includes('battery');

/** The vocabulary of the phone; its places stand in one file per app. */
export const phoneSetup = setup({
  types: { context: {} as PhoneContext, events: {} as PhoneEvent, input: {} as PhoneInput | undefined },
  actions: {
    /** Handed to the world as data; the machine never learns who delivers it, or whether. */
    post: (_, _message: MessageFrom<'phone'>) => {},
    installApp: assign({ app: 'installed' }),
    dropHurdle: assign({ hurdles: ({ context }) => context.hurdles.slice(1) }),
    endFirstRun: assign({ welcomed: true }),
    allowNotifications: assign({ notifications: 'allowed' }),
    refuseNotifications: assign({ notifications: 'refused' }),
    toggleNotifications: assign({ notifications: ({ context }) => toggled(context.notifications) }),
    allowCamera: assign({ camera: 'allowed' }),
    refuseCamera: assign({ camera: 'refused' }),
    toggleCamera: assign({ camera: ({ context }) => toggled(context.camera) }),
    endAirplane: assign({ troubles: ({ context }) => without(context, 'airplane') }),
    setClock: assign({ troubles: ({ context }) => without(context, 'clock') }),
    allowBackground: assign({ troubles: ({ context }) => without(context, 'battery') }),
    updatePortal: assign({ troubles: ({ context }) => without(context, 'portal') }),
    aimForWork: assign({ aimFor: 'work' }),
    aimForOther: assign({ aimFor: 'other' }),
    keepSeen: assign({
      seen: ({ event, context }) =>
        event.type === 'person.scan' || event.type === 'wire.linkOpened' ? event.ticket : context.seen,
    }),
    dropSeen: assign({ seen: null }),
    keepAccount: assign({
      account: ({ event, context }) => (event.type === 'wire.accountActivated' ? event.ticket : context.account),
      restored: false,
    }),
    removeAccount: assign({ account: null, prompted: false }),
    keepPrompt: assign({ prompted: true }),
    dropPrompt: assign({ prompted: false, told: null }),
    keepTold: assign({
      told: ({ event, context }) => (event.type === 'wire.strangerCalled' ? event.number : context.told),
    }),
    dropTold: assign({ told: null }),
    typeQuery: assign(({ event }) => typed('query', event)),
    typeName: assign(({ event }) => typed('personalName', event)),
    typeNumber: assign(({ event }) => typed('number', event)),
    typeCode: assign(({ event }) => typed('manualCode', event)),
    typeUrl: assign(({ event }) => {
      if (event.type !== 'person.typeUrl') return {};
      return looksReal('manualUrl', event.text)
        ? { url: '', dropped: true }
        : { url: fit('manualUrl', event.text), dropped: false };
    }),
    clearText: assign({ text: '', url: '', dropped: false }),
  },
  guards: {
    inUse: ({ context }) => context.inUse,
    notInstalled: ({ context }) => context.app === 'absent',
    firstRun: ({ context }) => !context.welcomed,
    hasAccount: ({ context }) => context.account !== null,
    /** Android asks about notifications when the app opens, an iPhone when the account is there. */
    asksAtOpening: ({ context }) => context.kind === 'android' && context.notifications === 'undecided',
    asksWhenAdded: ({ context }) => context.notifications === 'undecided',
    isIphone: ({ context }) => context.kind === 'iphone',
    isMine: ({ context, event }) => event.type === 'wire.approvalAsked' && event.account === context.account,
    isMineAndHeard: ({ context, event }) =>
      event.type === 'wire.approvalAsked' && event.account === context.account && isHeard(context),
    strangerTells: ({ context }) => context.told !== null,
    offline: ({ context }) => context.troubles.includes('airplane'),
    kept: ({ context }) => hindrances.some((trouble) => context.troubles.includes(trouble)),
    prompted: ({ context }) => context.prompted,
    promptHeard: ({ context }) => context.prompted && isHeard(context),
    promptNoticed: ({ context }) => isNoticed(context),
    cameraAllowed: ({ context }) => context.camera === 'allowed',
    cameraRefused: ({ context }) => context.camera === 'refused',
    hindered: ({ context }) => context.hurdles.length > 0,
    parentAsks: ({ context }) => context.hurdles[0] === 'parentAsks',
    outdated: ({ context }) => context.app === 'outdated',
    outdatedAndNoticed: ({ context }) => context.app === 'outdated' && isNoticed(context),
    fingerFails: ({ context }) => context.finger === 'fails',
    finds: ({ context }) => finds(context.text),
    filled: ({ context }) => context.text.trim() !== '',
    bothFilled: ({ context }) => context.text.trim() !== '' && context.url.trim() !== '',
    twoDigits: ({ context }) => context.text.length === 2,
    seesPart: ({ event }) => event.type === 'person.scan' && event.sight === 'cutOff',
    seesNoCode: ({ event }) =>
      event.type === 'person.scan' && (event.sight === 'somethingElse' || event.ticket === null),
    forOther: ({ context }) => context.aimFor === 'other',
  },
  delays: {
    /** A download over school Wi-Fi, shortened: nobody learns from waiting longer. */
    downloadProgress: 2_600,
    activationProgress: 1_600,
    /** A parent who answers at once. */
    parentProgress: 3_500,
  },
});

function typed(domain: 'query' | 'personalName' | 'number' | 'manualCode', event: PhoneEvent) {
  if (event.type !== 'person.type') return {};
  return looksReal(domain, event.text)
    ? { text: '', dropped: true }
    : { text: fit(domain, event.text), dropped: false };
}

/** The first screen of the app, whichever way it was opened. */
export const intoApp = [
  { guard: 'outdated', target: 'mustUpdate' },
  { guard: 'firstRun', target: 'welcomeQuiet' },
  { guard: 'hasAccount', target: 'appLocked' },
  { guard: 'asksAtOpening', target: 'askingNotifications' },
  { target: 'accounts' },
] as const;

/** A pairing link: it opens the app, which takes the account where nothing comes first; without the app, its page in the store. */
export const byLink = [
  { guard: 'notInstalled', target: '.results', actions: 'clearText' },
  { guard: 'outdated', target: '.mustUpdate', actions: 'clearText' },
  { guard: 'firstRun', target: '.welcomeQuiet', actions: 'clearText' },
  { guard: 'hasAccount', target: '.appLocked', actions: 'clearText' },
  { target: '.activating', actions: ['clearText', 'keepSeen'] },
] as const;

/** The list of accounts, or what the app or the phone asks first. */
export const intoAccounts = [
  { guard: 'promptHeard', target: 'askingNumber' },
  { guard: 'asksAtOpening', target: 'askingNotifications' },
  { target: 'accounts' },
] as const;

/** The scanner, or what stands between the person and the camera. */
const intoScanner = <A extends 'aimForWork' | 'aimForOther'>(actions: A) =>
  [
    { guard: 'cameraAllowed', target: 'scanning', actions },
    { guard: 'cameraRefused', target: 'cameraBlocked', actions },
    { target: 'askingCamera', actions },
  ] as const;

/** The scanner, opened for a work or school account. */
export const scanForWork = intoScanner('aimForWork');
/** The scanner, opened for any other account: the school's code does not belong there. */
export const scanForOther = intoScanner('aimForOther');

/** While the app is open, a request that reaches the phone opens by itself; unheard, it waits for a refresh. */
export const inApp = {
  'wire.approvalAsked': [
    { guard: 'isMineAndHeard', target: 'askingNumber', actions: ['clearText', 'keepPrompt'] },
    { guard: 'isMine', actions: 'keepPrompt' },
  ],
} as const;
