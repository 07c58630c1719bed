import type { Method, OlderPhone, PassShown } from '../protocol/messages.js';
import type { AdminRole } from './admin.setup.js';

/** What is asked once more before it is done, because it cannot be undone. */
export type AdminDeed = 'reregistration' | 'revocation' | 'passDeletion';

/** The sign-in methods of one user; a dialog lies over it as it was. */
export interface UserMethodsView {
  readonly screen: 'userMethods';
  /** That of the helper. */
  readonly role: AdminRole;
  readonly methods: readonly Method[];
  /** Phones of long ago that are still in the list. */
  readonly older: readonly OlderPhone[];
  /** The number of the user's phone is in the list. */
  readonly voice: boolean;
  readonly pass: PassShown | null;
  /** What was just done. */
  readonly done: AdminDeed | null;
}

/** What the admin side shows: one member per screen. */
export type AdminView =
  | { readonly screen: 'users'; readonly role: AdminRole }
  | UserMethodsView
  | { readonly screen: 'confirmDeed'; readonly deed: AdminDeed; readonly behind: UserMethodsView }
  | {
      readonly screen: 'orderPass';
      /** How long the pass will be good, in minutes: one of `lifetimes`. */
      readonly minutes: number;
      readonly lifetimes: readonly number[];
      readonly once: boolean;
      /** There is a pass, and the new one takes its place. */
      readonly replaces: boolean;
      readonly behind: UserMethodsView;
    }
  | {
      readonly screen: 'passMade';
      readonly pass: string;
      readonly minutes: number;
      readonly once: boolean;
      readonly behind: UserMethodsView;
    }
  | { readonly screen: 'roleMissing'; readonly behind: UserMethodsView };
