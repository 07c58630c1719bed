import { appGone, bereft, replacing } from '../conditions/starts.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { World } from '../world/world.js';
import type { Scenario } from './scenario.js';
import { lockedOut, paired, signedIn, stop } from './stops.js';

const off = stop('12b', 'removeOld', 'oldPhone');
const stay = { ...stop('2c', 'staySignedIn', 'laptop'), reached: signedIn };

/** What all have in common: from the list of methods with the old phone to the list with both. */
const replace = [
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
];
const remove = stop('11', 'deleteOld', 'laptop');
const confirm = stop('12a', 'confirmDeletion', 'laptop');

const listing = ({ laptop }: World): boolean => laptopView(laptop).screen === 'securityInfo';

/**
 * The school's guide "App opnieuw instellen", steps 1 to 12: the old phone still works and approves that another one takes
 * its place. Outside the school network, where signing in asks for it.
 */
export const newPhone: Scenario = {
  id: 'new-phone',
  start: replacing,
  goal: (world) => off.reached(world) && listing(world),
  stops: [
    stop('1', 'openSetup', 'laptop'),
    stop('2a', 'signIn', 'laptop'),
    stop('2b', 'approveSignIn', 'oldPhone'),
    stay,
    ...replace,
    remove,
    confirm,
    off,
  ],
  exits: [lockedOut],
};

/** The new phone is the only one in the list, and the list is read. */
const alone = (world: World): boolean => paired(world) && confirm.reached(world) && listing(world);

/** The old phone is gone, and nothing else is registered (E20): the school hands out a temporary pass (E21). */
export const newPhoneWithPass: Scenario = {
  id: 'new-phone-with-pass',
  start: bereft('desk'),
  goal: alone,
  stops: [
    stop('1', 'openSetup', 'laptop'),
    stop('2a', 'signIn', 'laptop'),
    stop('2b', 'findNoWay', 'laptop'),
    stop('2c', 'askPass', 'laptop'),
    stop('2d', 'typePass', 'laptop'),
    { ...stay, step: '2e' },
    ...replace,
    remove,
    { ...confirm, step: '12' },
  ],
  exits: [],
};

/** The number of the person's phone is known: a call approves. Microsoft ends that on 1 February 2027. */
const called = [
  stop('1', 'openSetup', 'laptop'),
  stop('2a', 'signIn', 'laptop'),
  stop('2b', 'askCall', 'laptop'),
  stop('2c', 'answerCall', 'phone'),
  { ...stay, step: '2d' },
];

/** The old phone is gone, and its number came along. */
export const newPhoneByCall: Scenario = {
  id: 'new-phone-by-call',
  start: bereft('voice'),
  goal: alone,
  stops: [...called, ...replace, remove, { ...confirm, step: '12' }],
  exits: [],
};

/** The same phone, without the app: the list then has two lines of one name, of which the first has to go. */
export const samePhoneAgain: Scenario = {
  id: 'same-phone-again',
  start: appGone,
  goal: alone,
  stops: [...called, ...replace, stop('11', 'deleteDouble', 'laptop'), stop('12', 'confirmDouble', 'laptop')],
  exits: [],
};
