import type { Dial } from '../../machines/coach/dial.js';
import type { HelpStrings } from './help.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';

export type Practice = 'firstSetup' | 'newPhone' | 'dailySignIn' | 'unexpectedPrompt';
export type Place = 'school' | 'home';
/** What became of the old phone, where another takes its place. */
export type OldPhone = 'here' | 'number' | 'gone' | 'same';
/** What comes that nobody asked for: requests, a request with somebody who calls, or a call of the voice. */
export type Unasked = 'prompts' | 'caller' | 'call' | 'mail';
export type Need = 'phone' | 'laptop' | 'internet' | 'time';

/** What can be wrong with the address. */
export type ProblemKind = 'scenario' | 'phone' | 'locale' | 'addresses' | 'coach' | 'slip' | 'profile' | 'run';

/** Words of the practice site around the practice. */
export interface SiteStrings {
  readonly name: string;
  readonly help: HelpStrings;
  /** The way to the page on which a school makes its profile. */
  readonly ownSchool: string;
  /** What the ways to other pages are called together. */
  readonly further: string;
  /** The way to the help desk, where one learns to help others. */
  readonly desk: string;
  /** The way to the page on which a practice is put in a course. */
  readonly lesson: string;
  /** The way to the page on which a step plan is made. */
  readonly guide: string;
  /** How the way to the companion beside the real thing is called. */
  readonly forReal: string;
  readonly languageTitle: string;
  readonly title: readonly [string, string];
  readonly lead: string;
  readonly practiceTitle: string;
  readonly practices: Readonly<
    Record<Practice, { readonly name: string; readonly text: string; readonly time: string }>
  >;
  readonly needsTitle: string;
  readonly needsLead: string;
  readonly needs: Readonly<
    Record<Need, { readonly name: string; readonly no: string; readonly noName: string; readonly answer: string }>
  >;
  readonly setupTitle: string;
  readonly phoneTitle: string;
  readonly phones: Readonly<Record<PhoneKind, string>>;
  readonly placeTitle: string;
  readonly places: Readonly<Record<Place, string>>;
  /** What the place changes, per practice in which it does. */
  readonly placeSays: Readonly<
    Record<Exclude<Practice, 'newPhone' | 'unexpectedPrompt'>, Readonly<Record<Place, string>>>
  >;
  readonly oldPhoneTitle: string;
  readonly oldPhones: Readonly<Record<OldPhone, { readonly name: string; readonly say: string }>>;
  readonly unaskedTitle: string;
  readonly unaskedKinds: Readonly<Record<Unasked, { readonly name: string; readonly say: string }>>;
  readonly helpTitle: string;
  readonly dial: { readonly [D in Dial]: { readonly name: string; readonly say: string } };
  readonly promise: string;
  /** The same for a browser that keeps nothing. */
  readonly notKept: string;
  readonly start: string;
  readonly goOn: string;
  /** One sentence each: what is wrong, why it may be, what to do. `value` is what the address says. */
  readonly problems: Readonly<Record<ProblemKind, (value: string) => string>>;
}
