import { withBrokenCamera } from '../conditions/starts.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { Scenario } from './scenario.js';
import { notOffered, paired, provesFirst, stop } from './stops.js';

/** The camera of the phone is broken: the code goes over in words, and is typed. The app was installed before. */
export const cannotScan: Scenario = {
  id: 'cannot-scan',
  start: withBrokenCamera('school'),
  goal: (world) => paired(world) && laptopView(world.laptop).screen === 'securityInfo',
  stops: [
    stop('1a', 'signIn', 'laptop'),
    stop('1b', 'openSecurityInfo', 'laptop'),
    stop('2', 'addMethod', 'laptop'),
    stop('3', 'openApp', 'phone'),
    stop('4', 'showCode', 'laptop'),
    stop('5a', 'chooseWork', 'phone'),
    stop('5b', 'openScanner', 'phone'),
    stop('6a', 'readCode', 'laptop'),
    stop('6b', 'typeCode', 'phone'),
    stop('6c', 'confirmScan', 'laptop'),
    stop('7a', 'typeNumber', 'phone'),
    stop('7b', 'confirmTest', 'laptop'),
    stop('7c', 'finish', 'laptop'),
  ],
  exits: [provesFirst, notOffered],
};
