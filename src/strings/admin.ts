import type { AdminRole } from '../../machines/admin/admin.setup.js';
import type { AdminDeed, AdminView } from '../../machines/admin/admin.view.types.js';

/** A label of the admin side. `real` is the English one of the product, where ours is a translation that nobody has seen there. */
export interface AdminLabel {
  readonly own: string;
  readonly real: string | null;
}

interface Screens {
  readonly users: {
    readonly heading: string;
    readonly text: string;
    readonly list: string;
    /** Somebody else of the school; only the first user of the list is practised with. */
    readonly other: string;
  };
  readonly userMethods: {
    readonly back: string;
    readonly heading: AdminLabel;
    readonly list: string;
    readonly none: string;
    readonly add: AdminLabel;
    readonly resetPassword: AdminLabel;
    readonly reregister: AdminLabel;
    readonly revoke: AdminLabel;
    readonly refresh: string;
    readonly remove: string;
    readonly removePass: string;
    readonly number: string;
    readonly pass: { readonly good: string; readonly over: string; readonly once: string; readonly more: string };
    readonly done: { readonly [D in AdminDeed]: string };
  };
  readonly confirmDeed: {
    readonly [D in AdminDeed]: {
      readonly heading: AdminLabel;
      readonly text: string;
      /** What it does, and what it does not do. */
      readonly does: readonly string[];
      readonly yes: string;
    };
  };
  readonly orderPass: {
    readonly heading: AdminLabel;
    readonly text: string;
    /** There is a pass already. */
    readonly replaces: string;
    readonly lifetime: AdminLabel;
    readonly chosen: string;
    readonly once: AdminLabel;
    readonly onceText: string;
    readonly add: string;
  };
  readonly passMade: {
    readonly heading: AdminLabel;
    readonly text: string;
    readonly label: string;
    readonly ok: string;
  };
  readonly roleMissing: {
    readonly heading: string;
    readonly text: string;
    readonly needs: string;
    readonly has: string;
    readonly ok: string;
  };
}

/** Every word on the admin side; what it shares with the laptop stands in `LaptopStrings.common`. */
export interface AdminStrings {
  readonly title: string;
  /** Who is signed in there. */
  readonly helper: string;
  readonly roles: { readonly [R in AdminRole]: AdminLabel };
  readonly pass: AdminLabel;
  readonly phoneNumber: string;
  /** How long a pass is good. */
  readonly hours: (hours: number) => string;
  readonly screens: { readonly [S in AdminView['screen']]: Screens[S] };
}
