import type { PhoneKind } from '../protocol/messages.js';

/** What the scanner says about the last thing it was held in front of; `dark` of a camera that does not work. */
export type ScanAnswer = 'nothingYet' | 'cutOff' | 'somethingElse' | 'dark';

/** What another authenticator app says of a code; `dark` of a camera that does not work. */
export type OtherAnswer = 'nothing' | 'invalid' | 'dark';

/** What keeps the store from installing the app. */
export type Hurdle = 'storageFull' | 'storeSignedOut' | 'parentAsks' | 'tooOld';

/** What the store says of the app: `unfit` is for a newer phone. */
export type StoreApp = 'absent' | 'unfit' | 'outdated' | 'installing' | 'installed';

/** What the list of accounts says above itself. */
export type AccountNews = 'none' | 'added' | 'noRequest' | 'offline';

/** What is wrong with the name for a personal account: nothing yet, not typed, or not known there. */
export type NameComplaint = 'none' | 'empty' | 'unknown';

/** Whether a permission of the app was asked, and the answer. */
export type Permission = 'undecided' | 'allowed' | 'refused';

/**
 * What can be wrong with the phone itself: it has no connection, its clock is wrong, it lets the app sleep to save the
 * battery, the app through which the school manages it is outdated, its camera is broken, it was made without the services
 * that bring notifications, or its protection was taken off. The last three cannot be mended.
 */
export type PhoneTrouble = 'airplane' | 'clock' | 'battery' | 'portal' | 'noServices' | 'camera' | 'rooted';

/** What adding an account failed for: the code, or something about the phone. */
export type AddingFailure = 'code' | 'portal' | 'rooted';

/** What the phone shows: one member per screen; no member carries a field its screen does not draw. */
export type PhoneScreen =
  | { readonly screen: 'locked' }
  | { readonly screen: 'callerRinging' }
  | { readonly screen: 'callerTalking'; readonly number: string }
  | { readonly screen: 'voiceCall' }
  | { readonly screen: 'home'; readonly installed: boolean; readonly putAway: boolean }
  | { readonly screen: 'store' }
  | { readonly screen: 'storeSearch'; readonly text: string; readonly dropped: boolean }
  | { readonly screen: 'storeResults'; readonly app: StoreApp }
  | { readonly screen: 'storageFull' }
  | { readonly screen: 'storeSignedOut' }
  | { readonly screen: 'parentAsks'; readonly asked: boolean }
  | { readonly screen: 'cameraApp'; readonly link: boolean; readonly dark: boolean }
  | { readonly screen: 'oddPage' }
  | { readonly screen: 'mustUpdate' }
  | { readonly screen: 'storeNothing' }
  | { readonly screen: 'fakeApp'; readonly asked: boolean }
  | { readonly screen: 'otherApp'; readonly answer: OtherAnswer }
  | { readonly screen: 'settings'; readonly installed: boolean; readonly airplane: boolean; readonly clock: boolean }
  | {
      readonly screen: 'appSettings';
      readonly notifications: Permission;
      readonly camera: Permission;
      /** The app is put to sleep to save the battery. */
      readonly battery: boolean;
    }
  | { readonly screen: 'welcome'; readonly sharing: boolean }
  | { readonly screen: 'privacy' }
  | { readonly screen: 'startChoices' }
  | { readonly screen: 'restore' }
  | { readonly screen: 'askNotifications'; readonly account: boolean }
  | {
      readonly screen: 'accounts';
      readonly account: boolean;
      /** Only the name of the account is there. */
      readonly restored: boolean;
      readonly other: boolean;
      readonly news: AccountNews;
      readonly putAway: boolean;
    }
  | { readonly screen: 'chooseKind'; readonly account: boolean }
  | {
      readonly screen: 'personalSignIn';
      readonly text: string;
      readonly complaint: NameComplaint;
      readonly dropped: boolean;
    }
  | { readonly screen: 'chooseWay'; readonly account: boolean }
  | { readonly screen: 'workSignIn' }
  | { readonly screen: 'askCamera' }
  | { readonly screen: 'cameraBlocked'; readonly manual: boolean }
  | {
      readonly screen: 'scanner';
      readonly answer: ScanAnswer;
      /** The code can also be typed. */
      readonly manual: boolean;
    }
  | { readonly screen: 'wrongKind' }
  | {
      readonly screen: 'manualEntry';
      readonly code: string;
      readonly url: string;
      readonly complaint: boolean;
      readonly dropped: boolean;
    }
  | { readonly screen: 'activating' }
  | { readonly screen: 'activationFailed'; readonly against: AddingFailure }
  | { readonly screen: 'alreadyAdded' }
  | { readonly screen: 'account'; readonly of: 'school' | 'other'; readonly code: string }
  | { readonly screen: 'confirmRemoval' }
  | { readonly screen: 'appLocked'; readonly failed: boolean }
  | { readonly screen: 'askNumber'; readonly typed: string }
  | { readonly screen: 'confirmIdentity'; readonly failed: boolean }
  | { readonly screen: 'approved' }
  | { readonly screen: 'mismatched' }
  | { readonly screen: 'denied' }
  | { readonly screen: 'promptGone' };

/**
 * What the phone shows, on which kind of phone, whether a notification lies over it, whether it is in airplane mode, and
 * the minutes that the phone's clock has moved on since the start.
 */
export type PhoneView = PhoneScreen & {
  readonly kind: PhoneKind;
  readonly notice: boolean;
  readonly offline: boolean;
  readonly minutes: number;
};
