import type { SnapshotFrom } from 'xstate';
import { required } from '../protocol/required.js';
import type { adminMachine } from './admin.machine.js';
import { passLifetimes } from './admin.setup.js';
import type { AdminDeed, AdminView, UserMethodsView } from './admin.view.types.js';

export type AdminSnapshot = Pick<SnapshotFrom<typeof adminMachine>, 'value' | 'context'>;

const list = ({ context: { role, methods, older, voice, pass, done } }: AdminSnapshot): UserMethodsView => ({
  screen: 'userMethods',
  role,
  methods,
  older,
  voice,
  pass,
  done,
});

const confirm =
  (deed: AdminDeed) =>
  (snapshot: AdminSnapshot): AdminView => ({ screen: 'confirmDeed', deed, behind: list(snapshot) });

const views: { readonly [P in AdminSnapshot['value']]: (snapshot: AdminSnapshot) => AdminView } = {
  listingUsers: ({ context: { role } }) => ({ screen: 'users', role }),
  showingMethods: list,
  confirmingReregistration: confirm('reregistration'),
  confirmingRevocation: confirm('revocation'),
  confirmingPassDeletion: confirm('passDeletion'),
  orderingPass: (snapshot) => ({
    screen: 'orderPass',
    minutes: snapshot.context.minutes,
    lifetimes: passLifetimes,
    once: snapshot.context.once,
    replaces: snapshot.context.pass?.good ?? false,
    behind: list(snapshot),
  }),
  showingPass: (snapshot) => ({
    screen: 'passMade',
    pass: required(snapshot.context.secret, 'admin: the pass that was just made'),
    minutes: snapshot.context.minutes,
    once: snapshot.context.once,
    behind: list(snapshot),
  }),
  roleMissing: (snapshot) => ({ screen: 'roleMissing', behind: list(snapshot) }),
};

/** What the admin side shows in a snapshot: the seam between the machine and whatever draws it. */
export const adminView = (snapshot: AdminSnapshot): AdminView => views[snapshot.value](snapshot);
