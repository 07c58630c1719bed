import type {
  LaptopView,
  PassComplaint,
  PasscodeComplaint,
  PasswordComplaint,
  Unapproved,
} from '../../machines/laptop/laptop.view.types.js';
import type { Method, OlderPhone, PhoneKind, StopReason } from '../../machines/protocol/messages.js';

/** How a request stopped, in the words of the page that waited for it. */
type Stopped<Because extends string = StopReason> = Readonly<
  Record<Because, { readonly heading: string; readonly text: string }>
>;

/** A QR code that holds an inert sentence: its edge in modules, and these row by row, four to a hexadecimal digit. */
export interface CodePicture {
  readonly size: number;
  readonly modules: string;
}

interface InboxLine {
  readonly from: string;
  readonly subject: string;
  readonly when: string;
}

/** The words of each screen; the keys are those of the views, so a screen without words does not compile. */
interface Screens {
  readonly newTab: {
    readonly heading: string;
    readonly search: string;
    readonly account: string;
    readonly mail: string;
  };
  readonly email: {
    readonly heading: string;
    readonly field: string;
    readonly complaint: string;
    readonly fill: string;
    readonly next: string;
    readonly help: string;
  };
  readonly password: {
    readonly heading: string;
    readonly field: string;
    readonly filled: string;
    readonly complaint: { readonly [C in Exclude<PasswordComplaint, 'none'>]: string };
    readonly fill: string;
    readonly next: string;
    readonly forgotten: string;
  };
  readonly approval: { readonly heading: string; readonly text: string; readonly cannot: string };
  readonly approvalStopped: {
    readonly because: Stopped<Unapproved>;
    readonly resend: string;
    readonly otherWay: string;
  };
  readonly chooseProof: {
    readonly heading: string;
    readonly text: string;
    readonly approve: string;
    readonly code: string;
    readonly call: string;
  };
  readonly calling: { readonly heading: string; readonly text: string; readonly otherWay: string };
  readonly callStopped: {
    readonly heading: string;
    readonly text: string;
    readonly otherWay: string;
    readonly again: string;
  };
  readonly enterPasscode: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly fill: string;
    readonly complaint: { readonly [C in Exclude<PasscodeComplaint, 'none'>]: string };
    readonly verify: string;
    readonly another: string;
    /** There is no app yet that has a code. */
    readonly setUpFirst: string;
  };
  readonly noWayIn: { readonly heading: string; readonly text: string; readonly again: string };
  readonly enterPass: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly fill: string;
    readonly complaint: { readonly [C in Exclude<PassComplaint, 'none'>]: string };
    readonly verify: string;
  };
  readonly staySignedIn: {
    readonly heading: string;
    readonly text: string;
    readonly again: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly mail: {
    readonly heading: string;
    readonly folders: readonly string[];
    readonly messages: readonly InboxLine[];
    /** A message that is not of the school. */
    readonly lure: InboxLine;
    readonly account: string;
    /** The way to a message to the help desk. */
    readonly report: string;
    readonly reported: string;
  };
  readonly message: {
    readonly heading: string;
    readonly from: string;
    readonly text: string;
    readonly link: string;
    /** Goes before the address that the link leads to. */
    readonly leads: string;
    readonly report: string;
  };
  readonly report: {
    readonly heading: string;
    readonly to: string;
    readonly field: string;
    readonly message: string;
    /** Of a message that is not of the school. */
    readonly lure: string;
    readonly fill: string;
    readonly send: string;
  };
  readonly reportSent: Ended;
  readonly newPassword: {
    readonly heading: string;
    readonly text: string;
    readonly field: string;
    readonly filled: string;
    readonly fill: string;
    readonly send: string;
  };
  readonly passwordChanged: Ended & { readonly mail: string };
  readonly myAccount: {
    readonly heading: string;
    readonly menu: string;
    /** The other entries of the menu: the first stands above the security info, the rest below it. */
    readonly others: readonly [string, ...string[]];
    readonly securityInfo: string;
    readonly changePassword: string;
    readonly tiles: readonly { readonly name: string; readonly text: string }[];
  };
  readonly securityInfo: {
    readonly heading: string;
    readonly text: string;
    readonly add: string;
    readonly list: string;
    readonly change: string;
    readonly remove: string;
    /** The whole name of that button, which begins with its word; of two phones with one name also which line it is. */
    readonly removeOf: (remove: string, phone: string, line: 'upper' | 'lower' | null) => string;
    readonly passwordSince: string;
    /** A phone that is called, and the end of its number. */
    readonly voice: string;
    readonly number: string;
    /** Which method is asked first. */
    readonly standard: string;
    readonly none: string;
    /** To who signed in with a temporary pass. */
    readonly byPass: string;
  };
  readonly confirmDelete: {
    readonly heading: string;
    readonly text: string;
    readonly yes: string;
    /** What the button is called elsewhere: said by the coach, and not drawn. */
    readonly otherYes: string;
  };
  readonly passkey: { readonly heading: string; readonly text: string; readonly skip: string };
  readonly registrationBlocked: {
    readonly lacks: Readonly<Record<'place' | 'proof', { readonly heading: string; readonly text: string }>>;
    readonly more: string;
  };
  /** `person`: somebody else, who used this laptop before. */
  readonly othersAccount: { readonly heading: string; readonly person: string; readonly signOut: string };
  readonly pickAccount: { readonly heading: string; readonly person: string; readonly other: string };
  readonly interrupted: {
    readonly heading: string;
    readonly text: string;
    readonly other: string;
    readonly more: string;
  };
  readonly chooseMethod: {
    readonly heading: string;
    readonly text: string;
    readonly authenticator: Choice;
    readonly phone: Choice;
    readonly email: Choice;
  };
  readonly tooManyApps: { readonly heading: string; readonly text: string };
  readonly methodRefused: { readonly heading: string; readonly text: string; readonly another: string };
  readonly getApp: {
    readonly heading: string;
    readonly text: string;
    readonly after: string;
    readonly download: string;
    readonly otherApp: string;
    readonly otherWay: string;
  };
  readonly setUpAccount: { readonly heading: string; readonly text: string; readonly after: string };
  readonly code: {
    readonly heading: string;
    readonly text: string;
    readonly after: string;
    readonly complaint: string;
    readonly cantScan: string;
    readonly label: string;
    /** Which of the generated codes holds the practice text in this language. */
    readonly picture: CodePicture;
  };
  readonly pairingLink: {
    readonly heading: string;
    readonly text: string;
    readonly link: string;
    readonly after: string;
    readonly complaint: string;
  };
  readonly manualCode: {
    readonly heading: string;
    readonly text: string;
    readonly code: string;
    readonly url: string;
    /** The name of a button that copies what stands beside it. */
    readonly copy: (what: string) => string;
    readonly complaint: string;
    readonly scanInstead: string;
  };
  readonly codeExpired: { readonly heading: string; readonly text: string; readonly restart: string };
  readonly tryOut: { readonly heading: string; readonly text: string };
  readonly tryStopped: { readonly because: Stopped; readonly resend: string };
  readonly tryApproved: { readonly heading: string; readonly text: string };
  readonly added: {
    readonly heading: string;
    readonly text: string;
    readonly already: { readonly heading: string; readonly text: string };
    readonly standard: string;
    readonly done: string;
  };
}

/** A page on which something is done, and over. */
interface Ended {
  readonly heading: string;
  readonly text: string;
  readonly done: string;
}

interface Choice {
  readonly name: string;
  readonly text: string;
}

/** Every word on the laptop, with the labels of the product's pages as they are in 2026. Other generations: labels.ts. */
export interface LaptopStrings {
  /** BCP 47 tag of what the laptop shows. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly common: {
    readonly band: { readonly title: string; readonly unreal: string; readonly safe: string };
    readonly browser: {
      readonly back: string;
      readonly reload: string;
      readonly closeTab: string;
      readonly address: string;
    };
    readonly school: string;
    readonly person: string;
    readonly initials: string;
    readonly email: string;
    readonly mark: string;
    readonly empty: string;
    readonly number: string;
    readonly password: string;
    readonly authenticator: string;
    readonly securityInfo: string;
    /** How the practice phones are called in lists: the one in use, and the one before it. */
    readonly phones: Readonly<Record<Method['model'], Readonly<Record<PhoneKind, string>>>>;
    /** What phones of long ago are called. */
    readonly older: Readonly<Record<OlderPhone, string>>;
    readonly next: string;
    readonly previous: string;
    readonly cancel: string;
  };
  readonly screens: { readonly [S in LaptopView['screen']]: Screens[S] };
}

/** The screen of the laptop that a practice begins with: it and its words are there at the first drawing. */
export type FirstLaptopScreen = 'newTab';
export type LaterLaptopWords = Omit<LaptopStrings['screens'], FirstLaptopScreen>;

/** The words of the laptop, with or still without those of the later screens. */
export interface FirstLaptopStrings extends Omit<LaptopStrings, 'screens'> {
  readonly screens: Pick<LaptopStrings['screens'], FirstLaptopScreen> & Partial<LaterLaptopWords>;
}
