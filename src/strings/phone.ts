import type { PhoneKind } from '../../machines/protocol/messages.js';
import type {
  AddingFailure,
  NameComplaint,
  OtherAnswer,
  PhoneScreen,
  ScanAnswer,
} from '../../machines/phone/phone.view.types.js';

/** Words that differ between the two kinds of phone. */
export type PerKind = Readonly<Record<PhoneKind, string>>;

/** A dialog: what it says, and its answer. */
interface Said {
  readonly title: string;
  readonly text: string;
}

/** What keeps the store from installing, and what mends it. */
interface HurdleWords {
  readonly title: string;
  readonly text: PerKind;
  readonly mend: PerKind;
}

/** How the owner of the phone is known. */
interface Lock {
  readonly finger: PerKind;
  /** The finger or face was not known. */
  readonly failed: PerKind;
  readonly pin: string;
}

/** Words that several screens of the phone share. */
export interface PhoneCommon {
  /** The practice band: a loud word, what this is, and a comfort. */
  readonly band: { readonly practice: string; readonly unreal: string; readonly safe: string };
  readonly goHome: string;
  readonly back: string;
  readonly cancel: string;
  readonly ok: string;
  readonly menu: string;
  readonly appName: string;
  readonly product: string;
  readonly publisher: string;
  readonly school: string;
  /** The school address of the fictional person. */
  readonly email: string;
  readonly date: string;
  /** A day before the one from which the school asks for the app. */
  readonly earlyDate: string;
  readonly notice: Said;
  readonly store: PerKind;
  readonly install: PerKind;
  readonly open: string;
  /** Said when a text looked like a real address or secret, and was dropped. */
  readonly dropped: string;
  readonly keyboard: {
    readonly letters: string;
    readonly digits: string;
    readonly space: string;
    readonly erase: string;
    readonly toDigits: string;
    readonly toLetters: string;
  };
}

interface OnOff {
  readonly on: string;
  readonly off: string;
}

/** The words of each screen, by the name of the screen. */
export interface PhoneScreenWords {
  readonly locked: { readonly title: string; readonly unlock: string };
  readonly callerRinging: {
    readonly who: string;
    readonly state: string;
    readonly decline: string;
    readonly answer: string;
  };
  readonly callerTalking: {
    readonly who: string;
    readonly state: string;
    readonly says: (number: string) => string;
    readonly hangUp: string;
  };
  readonly voiceCall: {
    readonly who: string;
    readonly state: string;
    readonly says: string;
    /** The name of the key #. */
    readonly hash: string;
    readonly hangUp: string;
  };
  readonly home: {
    readonly title: string;
    readonly settings: string;
    readonly apps: Readonly<
      Record<'calendar' | 'photos' | 'maps' | 'music' | 'timetable' | 'call' | 'chat' | 'web' | 'camera', string>
    >;
  };
  readonly store: {
    readonly search: string;
    readonly title: string;
    readonly apps: readonly { readonly name: string; readonly about: string }[];
  };
  readonly storeSearch: {
    readonly title: string;
    readonly field: string;
    readonly fill: string;
    readonly submit: string;
  };
  readonly storeResults: {
    readonly title: string;
    readonly search: string;
    readonly advertisement: string;
    readonly installing: string;
    readonly update: PerKind;
    /** In the place of a button: the app is not for this phone. */
    readonly unfit: string;
    readonly real: readonly string[];
    readonly ad: { readonly name: string; readonly maker: string; readonly facts: readonly string[] };
    readonly other: { readonly name: string; readonly maker: string; readonly facts: readonly string[] };
  };
  readonly storageFull: HurdleWords;
  readonly storeSignedOut: HurdleWords;
  readonly parentAsks: HurdleWords & { readonly asked: Said };
  readonly cameraApp: {
    readonly title: string;
    readonly aim: string;
    readonly how: string;
    readonly point: string;
    readonly answer: { readonly nothing: string; readonly link: string };
    /** The camera is broken. */
    readonly dark: string;
    /** Opens the link that was read. */
    readonly open: string;
  };
  readonly oddPage: Said & { readonly bar: string };
  readonly mustUpdate: Said & { readonly go: PerKind };
  readonly storeNothing: { readonly title: string; readonly search: string; readonly text: string };
  readonly otherApp: {
    readonly title: string;
    readonly aim: string;
    readonly how: string;
    readonly point: string;
    readonly answer: { readonly [A in OtherAnswer]: string };
    readonly remove: string;
  };
  readonly fakeApp: {
    readonly name: string;
    readonly title: string;
    readonly claims: readonly string[];
    readonly price: string;
    readonly start: string;
    readonly asked: string;
    readonly remove: string;
  };
  readonly settings: {
    readonly title: string;
    readonly rows: readonly string[];
    readonly airplane: string;
    readonly airplaneAbout: OnOff;
    readonly clock: string;
    /** On: it was set by hand, and is wrong. */
    readonly clockAbout: OnOff;
    readonly app: string;
  };
  readonly appSettings: {
    readonly notifications: string;
    readonly notificationsAbout: string;
    readonly camera: string;
    readonly cameraAbout: string;
    readonly background: string;
    readonly backgroundAbout: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly sharing: string;
    readonly sharingAbout: string;
    readonly go: string;
  };
  readonly privacy: Said & { readonly statement: string; readonly accept: string };
  readonly startChoices: Said & {
    readonly skip: string;
    readonly personal: string;
    readonly work: string;
    readonly scan: string;
    readonly restore: string;
  };
  readonly restore: { readonly title: string; readonly text: PerKind; readonly only: string; readonly start: string };
  readonly askNotifications: {
    readonly title: PerKind;
    readonly text: string;
    readonly allow: PerKind;
    readonly refuse: PerKind;
  };
  readonly accounts: {
    readonly add: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    /** That the app asks who opens it, as a new app tells before it has an account. */
    readonly locked: PerKind;
    readonly added: string;
    /** After looking for a request that is not there. */
    readonly noRequest: string;
    /** After looking for a request without a connection. */
    readonly offline: string;
    /** Of an account of which a backup brought the name only. */
    readonly restored: string;
    /** What the other account is of. */
    readonly other: string;
    readonly refresh: string;
  };
  readonly chooseKind: {
    readonly bar: string;
    readonly title: string;
    readonly close: string;
    readonly personal: Said;
    readonly work: Said;
    readonly other: Said;
  };
  readonly personalSignIn: Said & {
    readonly kind: string;
    readonly field: string;
    readonly complaint: { readonly [C in Exclude<NameComplaint, 'none'>]: string };
    readonly fill: string;
    readonly next: string;
  };
  readonly chooseWay: { readonly title: string; readonly signIn: string; readonly scan: string };
  readonly workSignIn: Said & { readonly bar: string; readonly reason: string };
  readonly askCamera: {
    readonly title: PerKind;
    readonly text: string;
    readonly allow: PerKind;
    readonly once: string;
    readonly refuse: PerKind;
  };
  readonly cameraBlocked: Said & { readonly bar: string; readonly settings: string; readonly manual: string };
  readonly scanner: {
    readonly title: string;
    readonly torch: string;
    readonly aim: string;
    readonly how: string;
    readonly point: string;
    readonly manual: string;
    readonly answer: { readonly [A in ScanAnswer]: string };
  };
  readonly wrongKind: Said;
  readonly manualEntry: {
    readonly title: string;
    readonly text: string;
    readonly code: string;
    readonly url: string;
    readonly fill: string;
    readonly finish: string;
    /** One of the two fields is still empty. */
    readonly complaint: string;
  };
  readonly activating: Said;
  readonly activationFailed: { readonly against: Readonly<Record<AddingFailure, Said>>; readonly mend: string };
  readonly alreadyAdded: Said;
  readonly account: {
    readonly title: string;
    readonly code: string;
    /** That the code changes by itself. The clock of a practice stands still, so no seconds are counted. */
    readonly changes: string;
    readonly rows: readonly string[];
    /** What the other account is of. */
    readonly other: string;
    readonly remove: string;
  };
  readonly confirmRemoval: Said & { readonly confirm: string };
  readonly appLocked: Said & Lock;
  readonly askNumber: Said & {
    readonly field: string;
    readonly yes: string;
    /** What the button is called elsewhere: said by the coach, and not drawn. */
    readonly otherYes: string;
    readonly deny: string;
  };
  readonly confirmIdentity: Said & Lock;
  readonly approved: Said;
  readonly mismatched: Said;
  readonly denied: Said;
  readonly promptGone: Said;
}

/** Every word on the phone. A screen without words does not compile. */
export interface PhoneStrings {
  /** BCP 47 tag of what the phone is in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly common: PhoneCommon;
  readonly screens: PhoneScreenWords & Readonly<Record<PhoneScreen['screen'], object>>;
}

/** The screen of the phone that a practice begins with: it and its words are there at the first drawing. */
export type FirstPhoneScreen = 'locked';
export type LaterPhoneWords = Omit<PhoneStrings['screens'], FirstPhoneScreen>;

/** The words of the phone, with or still without those of the later screens. */
export interface FirstPhoneStrings extends Omit<PhoneStrings, 'screens'> {
  readonly screens: Pick<PhoneStrings['screens'], FirstPhoneScreen> & Partial<LaterPhoneWords>;
}
