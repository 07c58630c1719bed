import { tempted } from '../conditions/starts.js';
import type { Scenario } from './scenario.js';
import { ownAccount, stop } from './stops.js';

/** A message as if it were of the school leads to a copy of the page for the password (E51). What is given away there is mended. */
export const linkInAMail: Scenario = {
  id: 'link-in-a-mail',
  start: tempted,
  goal: (world) => world.laptop.context.reported && ownAccount(world),
  stops: [stop('1', 'openMessage', 'laptop'), stop('2', 'tellSchool', 'laptop'), stop('3', 'checkAccount', 'laptop')],
  exits: [],
};
