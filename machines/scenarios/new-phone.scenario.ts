import { replacing } from '../conditions/starts.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { Scenario } from './scenario.js';
import { lockedOut, signedIn, stop } from './stops.js';

const off = stop('12b', 'removeOld', 'oldPhone');

/**
 * The school's guide "App opnieuw instellen", steps 1 to 12: the old phone still works and approves that another one takes
 * its place. Outside the school network, where signing in asks for it.
 */
export const newPhone: Scenario = {
  id: 'new-phone',
  start: replacing('home'),
  goal: (world) => off.reached(world) && laptopView(world.laptop).screen === 'securityInfo',
  stops: [
    stop('1', 'openSetup', 'laptop'),
    stop('2a', 'signIn', 'laptop'),
    stop('2b', 'approveSignIn', 'oldPhone'),
    { ...stop('2c', 'staySignedIn', 'laptop'), reached: signedIn },
    stop('3', 'startAdding', 'laptop'),
    stop('4', 'chooseApp', 'laptop'),
    stop('5a', 'installApp', 'phone'),
    stop('5b', 'showCode', 'laptop'),
    stop('6', 'openApp', 'phone'),
    stop('7', 'chooseWork', 'phone'),
    stop('8a', 'scanCode', 'phone'),
    stop('8b', 'confirmScan', 'laptop'),
    stop('9', 'typeNumber', 'phone'),
    stop('10a', 'confirmTest', 'laptop'),
    stop('10b', 'finish', 'laptop'),
    stop('11', 'deleteOld', 'laptop'),
    stop('12a', 'confirmDeletion', 'laptop'),
    off,
  ],
  exits: [lockedOut],
};
