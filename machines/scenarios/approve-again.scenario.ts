import { registered } from '../conditions/starts.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { World } from '../world/world.js';
import type { Scenario } from './scenario.js';
import { cannotProve, stop } from './stops.js';

const sees = ({ laptop }: World): boolean => laptopView(laptop).screen === 'securityInfo';

/** Signed in some time ago, also at school: the methods of the account are shown once the phone approved (E26). */
export const approveAgain: Scenario = {
  id: 'approve-again',
  start: (draw) => {
    const start = registered('school')(draw);
    return { ...start, laptop: { ...start.laptop, signedIn: true } };
  },
  goal: sees,
  stops: [stop('1', 'askForList', 'laptop'), { ...stop('2', 'approveList', 'phone'), reached: sees }],
  exits: [cannotProve],
};
