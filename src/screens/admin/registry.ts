import type { AdminDrawings } from './admin-screen.js';
import { ConfirmDeed } from './confirm-deed.js';
import { OrderPass } from './order-pass.js';
import { PassMade } from './pass-made.js';
import { RoleMissing } from './role-missing.js';
import { UserMethods } from './user-methods.js';
import { Users } from './users.js';

/** Every screen of the admin side. One that is missing does not compile. */
export const adminScreens: AdminDrawings = {
  users: Users,
  userMethods: UserMethods,
  confirmDeed: ConfirmDeed,
  orderPass: OrderPass,
  passMade: PassMade,
  roleMissing: RoleMissing,
};
