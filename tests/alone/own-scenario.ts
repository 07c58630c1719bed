import { registered } from '../../machines/conditions/starts.js';
import { lockedOut, type OwnScenario, paired, stop } from '../../machines/scenarios/index.js';

/** Signing in once more, as somebody else would write it. */
export const signInOnceMore: OwnScenario = {
  id: 'sign-in-once-more',
  start: registered('home'),
  goal: (world) => paired(world) && world.laptop.context.signedIn,
  stops: [stop('1', 'signIn', 'laptop'), stop('2', 'approveSignIn', 'phone')],
  exits: [lockedOut],
};
