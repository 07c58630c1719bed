import type { Scenario } from './scenario.js';
import { lockedOut, registered, stop } from './stops.js';
import { laptopView } from '../laptop/laptop.view.js';

const signingInWithPhone = ['laptop.awaitingApproval', 'laptop.approvalStopped', 'service.askingForSignIn'];
const changingMethods = ['laptop.confirmingDelete', 'service.askingForSecurityInfo'];

/** Seed guide "Microsoft Authenticator instellen binnen school", steps 1 to 7: at school nobody asks, so the person starts it. */
export const firstSetup: Scenario = {
  id: 'first-setup',
  conditions: { network: 'school', registered: false },
  goal: (world) => registered(world) && laptopView(world.laptop).screen === 'securityInfo',
  stops: [
    stop('1a', 'signIn', 'laptop'),
    stop('1b', 'openSecurityInfo', 'laptop'),
    stop('2', 'addMethod', 'laptop'),
    stop('3', 'installApp', 'phone'),
    stop('4', 'openApp', 'phone'),
    stop('5', 'showCode', 'laptop'),
    stop('6a', 'chooseWork', 'phone'),
    stop('6b', 'scanCode', 'phone'),
    stop('6c', 'confirmScan', 'laptop'),
    stop('7a', 'typeNumber', 'phone'),
    stop('7b', 'confirmTest', 'laptop'),
    stop('7c', 'finish', 'laptop'),
  ],
  exits: [],
  unreachable: ['laptop.interrupted', ...signingInWithPhone, ...changingMethods],
};

/** The same outside the school network: signing in is interrupted until the phone is set up. */
export const firstSetupAtHome: Scenario = {
  id: 'first-setup-at-home',
  conditions: { network: 'home', registered: false },
  goal: (world) => registered(world) && world.laptop.context.signedIn,
  stops: [
    stop('1', 'signIn', 'laptop'),
    stop('2', 'acceptWizard', 'laptop'),
    stop('3', 'installApp', 'phone'),
    stop('4', 'openApp', 'phone'),
    stop('5', 'showCode', 'laptop'),
    stop('6a', 'chooseWork', 'phone'),
    stop('6b', 'scanCode', 'phone'),
    stop('6c', 'confirmScan', 'laptop'),
    stop('7a', 'typeNumber', 'phone'),
    stop('7b', 'confirmTest', 'laptop'),
    stop('7c', 'finish', 'laptop'),
    stop('7d', 'staySignedIn', 'laptop'),
  ],
  exits: [lockedOut],
  unreachable: ['laptop.securityInfo', 'laptop.choosingMethod', ...changingMethods],
};
