import type { ComponentType } from 'react';
import type { AdminIntent } from '../../../machines/admin/admin.intents.js';
import type { AdminView } from '../../../machines/admin/admin.view.types.js';
import type { AdminStrings } from '../../strings/admin.js';
import type { LaptopCommon } from '../laptop/laptop-screen.js';
import type { ScreenProps } from '../screen.js';

export type AdminScreenName = AdminView['screen'];

/** What all screens of the admin side share: whose school it is, who the user is, and the words of that side. */
export interface AdminCommon {
  readonly laptop: LaptopCommon;
  readonly admin: AdminStrings;
}

/** What the screen named `S` is given. */
export type AdminScreenProps<S extends AdminScreenName> = ScreenProps<
  Extract<AdminView, { screen: S }>,
  AdminStrings['screens'][S],
  AdminCommon,
  AdminIntent
>;

/** The drawing of every screen. */
export type AdminDrawings = { readonly [S in AdminScreenName]: ComponentType<AdminScreenProps<S>> };
