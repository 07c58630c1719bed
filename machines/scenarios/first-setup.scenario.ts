import { unregistered } from '../conditions/starts.js';
import type { Scenario } from './scenario.js';
import { lockedOut, notOffered, onlyAtSchool, paired, provesFirst, rooted, stop, tooOld } from './stops.js';
import { laptopView } from '../laptop/laptop.view.js';

/** What both ways have in common: from the app to the last page of the wizard. */
const pairing = [
  stop('3', 'installApp', 'phone'),
  stop('4', 'openApp', 'phone'),
  stop('5', 'showCode', 'laptop'),
  stop('6a', 'chooseWork', 'phone'),
  stop('6b', 'scanCode', 'phone'),
  stop('6c', 'confirmScan', 'laptop'),
  stop('7a', 'typeNumber', 'phone'),
  stop('7b', 'confirmTest', 'laptop'),
  stop('7c', 'finish', 'laptop'),
];

/** The school's guide "Microsoft Authenticator instellen binnen school", steps 1 to 7: at school nobody asks, so the person starts it. */
export const firstSetup: Scenario = {
  id: 'first-setup',
  start: unregistered('school'),
  goal: (world) => paired(world) && laptopView(world.laptop).screen === 'securityInfo',
  stops: [
    stop('1a', 'signIn', 'laptop'),
    stop('1b', 'openSecurityInfo', 'laptop'),
    stop('2', 'addMethod', 'laptop'),
    ...pairing,
  ],
  exits: [tooOld, provesFirst, notOffered, rooted],
};

/** The same outside the school network: signing in is interrupted until the phone is set up. */
export const firstSetupAtHome: Scenario = {
  id: 'first-setup-at-home',
  start: unregistered('home'),
  goal: (world) => paired(world) && world.laptop.context.signedIn,
  stops: [
    stop('1', 'signIn', 'laptop'),
    stop('2', 'acceptWizard', 'laptop'),
    ...pairing,
    stop('7d', 'staySignedIn', 'laptop'),
  ],
  exits: [lockedOut, tooOld, onlyAtSchool, provesFirst, rooted],
};
