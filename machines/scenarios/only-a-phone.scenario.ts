import { onOnePhone } from '../conditions/starts.js';
import type { Scenario } from './scenario.js';
import { lockedOut, onlyAtSchool, paired, provesFirst, stop, tooOld } from './stops.js';

/** Nobody has a laptop: the browser and the app share one phone, and a link on the page takes the place of the code. */
export const onlyAPhone: Scenario = {
  id: 'only-a-phone',
  start: onOnePhone,
  goal: (world) => paired(world) && world.laptop.context.signedIn,
  stops: [
    stop('1', 'signIn', 'laptop'),
    stop('2', 'acceptWizard', 'laptop'),
    stop('3', 'installApp', 'phone'),
    stop('4', 'openApp', 'phone'),
    stop('5', 'showCode', 'laptop'),
    stop('6a', 'openLink', 'laptop'),
    stop('6b', 'confirmScan', 'laptop'),
    stop('7a', 'typeNumber', 'phone'),
    stop('7b', 'confirmTest', 'laptop'),
    stop('7c', 'finish', 'laptop'),
    stop('7d', 'staySignedIn', 'laptop'),
  ],
  exits: [lockedOut, tooOld, onlyAtSchool, provesFirst],
};
