import type { Errand } from './laptop.setup.js';
import type { Method, OlderPhone, OtherWay, PassProblem, StopReason, Ticket } from '../protocol/messages.js';

/** Registering from the security-info page, or because signing in was interrupted. */
export type Mode = 'manage' | 'interrupt';

/** What is wrong with the password: nothing yet, none, or too many that were wrong. */
export type PasswordComplaint = 'none' | 'missing' | 'locked';

/** What is wrong with the six digits: nothing yet, not six, or not those of now. */
export type PasscodeComplaint = 'none' | 'incomplete' | 'refused';

/** Why the phone did not approve: how the request ended, or that there were too many before it. */
export type Unapproved = StopReason | 'tooOften';

/** What is wrong with a temporary pass: nothing yet, not whole, or not taken. */
export type PassComplaint = 'none' | 'incomplete' | PassProblem;

/** The list of methods; a dialog lies over it as it was. */
export interface MethodListView {
  readonly screen: 'securityInfo';
  readonly methods: readonly Method[];
  /** Signed in with a temporary pass: the page asks for a method that lasts. */
  readonly byPass: boolean;
  /** The number of the person's phone is in the list. */
  readonly voice: boolean;
  /** Phones of long ago that are still in the list. */
  readonly older: readonly OlderPhone[];
  /** There is no room for another phone. */
  readonly full: boolean;
}

/**
 * What the laptop shows: one member per screen; no member carries a field its screen does not draw.
 * Screens and their order: the product's pages as of November 2026.
 */
export type LaptopView =
  | { readonly screen: 'newTab'; readonly address: 'account' | 'setup' }
  | { readonly screen: 'email'; readonly text: string; readonly complaint: boolean }
  | {
      readonly screen: 'password';
      readonly length: number;
      readonly complaint: PasswordComplaint;
      /** It is a copy, at an address that is not of the school. */
      readonly lured: boolean;
    }
  | { readonly screen: 'approval'; readonly number: string; readonly otherWay: boolean; readonly lured: boolean }
  | { readonly screen: 'approvalStopped'; readonly because: Unapproved; readonly otherWay: boolean }
  | { readonly screen: 'chooseProof'; readonly ways: readonly OtherWay[] }
  | { readonly screen: 'calling' }
  | { readonly screen: 'callStopped' }
  | {
      readonly screen: 'enterPasscode';
      readonly text: string;
      readonly complaint: PasscodeComplaint;
      /** The account is not in any app yet: there is no code. */
      readonly early: boolean;
    }
  | { readonly screen: 'noWayIn' }
  | { readonly screen: 'enterPass'; readonly text: string; readonly complaint: PassComplaint }
  | { readonly screen: 'staySignedIn' }
  | {
      readonly screen: 'mail';
      readonly report: 'none' | 'open' | 'sent';
      /** Among the messages is one that leads to a copy. */
      readonly lure: boolean;
    }
  | { readonly screen: 'message' }
  /** `lure`: a message is reported, and not somebody who tries to sign in. */
  | { readonly screen: 'report'; readonly filled: boolean; readonly lure: boolean }
  | { readonly screen: 'reportSent' }
  | { readonly screen: 'myAccount'; readonly errand: Exclude<Errand, 'replacing'> }
  | { readonly screen: 'newPassword'; readonly filled: boolean }
  | { readonly screen: 'passwordChanged' }
  | MethodListView
  | { readonly screen: 'confirmDelete'; readonly method: Method | OlderPhone; readonly behind: MethodListView }
  | { readonly screen: 'passkey' }
  /** `lacks`: what registering asks for: another place, or a proof that one does not have. */
  | { readonly screen: 'registrationBlocked'; readonly lacks: 'place' | 'proof' }
  | { readonly screen: 'othersAccount' }
  | { readonly screen: 'pickAccount' }
  | { readonly screen: 'interrupted' }
  | { readonly screen: 'chooseMethod'; readonly offered: boolean; readonly behind: MethodListView }
  | { readonly screen: 'methodRefused'; readonly mode: Mode }
  | { readonly screen: 'tooManyApps' }
  | { readonly screen: 'getApp'; readonly mode: Mode }
  | { readonly screen: 'setUpAccount'; readonly mode: Mode }
  | {
      readonly screen: 'code';
      readonly mode: Mode;
      readonly ticket: Ticket;
      readonly complaint: boolean;
      /** The code can also be typed over. */
      readonly manual: boolean;
    }
  | { readonly screen: 'pairingLink'; readonly mode: Mode; readonly complaint: boolean }
  | {
      readonly screen: 'manualCode';
      readonly mode: Mode;
      readonly code: string;
      readonly url: string;
      readonly complaint: boolean;
    }
  | { readonly screen: 'codeExpired'; readonly mode: Mode }
  | { readonly screen: 'tryOut'; readonly mode: Mode; readonly number: string }
  | { readonly screen: 'tryStopped'; readonly mode: Mode; readonly because: StopReason }
  | { readonly screen: 'tryApproved'; readonly mode: Mode }
  /** `already`: nothing was added, because it was there before. */
  | { readonly screen: 'added'; readonly mode: Mode; readonly already: boolean };
