import { press, pressLines, type Press } from '../protocol/controls.js';
import type { AdminIntentType } from './admin.intents.js';
import type { AdminView } from './admin.view.types.js';

type Controls = readonly Press<AdminIntentType>[];

const page: { readonly [S in AdminView['screen']]: (view: Extract<AdminView, { screen: S }>) => Controls } = {
  users: () => press('person.openUser'),
  userMethods: ({ pass }) => [
    ...press<AdminIntentType>(
      'person.goBack',
      'person.refresh',
      'person.addMethod',
      'person.requireReregistration',
      'person.revokeSessions',
    ),
    ...(pass ? press<AdminIntentType>('person.deletePass') : []),
  ],
  confirmDeed: () => press('person.yes', 'person.cancel'),
  orderPass: ({ lifetimes }) => [
    ...pressLines<AdminIntentType>('person.chooseLifetime', lifetimes.length),
    ...press<AdminIntentType>('person.toggleOnce', 'person.add', 'person.cancel'),
  ],
  passMade: () => press('person.ok'),
  roleMissing: () => press('person.ok'),
};

/** What the admin side draws that can be pressed. */
export const adminControls = (view: AdminView): Controls =>
  // The record proves the pairing name by name; TypeScript cannot carry that proof through the look-up.
  (page[view.screen] as (view: AdminView) => Controls)(view);
