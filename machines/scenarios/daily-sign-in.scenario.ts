import { registered } from '../conditions/starts.js';
import { laptopView } from '../laptop/laptop.view.js';
import type { World } from '../world/world.js';
import type { Scenario, Stop } from './scenario.js';
import { lockedOut, notCounted, stop } from './stops.js';

const readingMail = (world: World): boolean => laptopView(world.laptop).screen === 'mail';

const signIn = stop('1', 'signIn', 'laptop');

/** Signing in to the mail; somebody who went to the account pages instead is signed in all the same. */
const signInToMail: Stop = {
  ...signIn,
  reached: (world) =>
    signIn.reached(world) && (world.laptop.context.signedIn || world.laptop.context.destination === 'mail'),
};

/** After the set-up: outside the school network the phone asks for the number on the laptop. */
export const dailySignIn: Scenario = {
  id: 'daily-sign-in',
  start: (draw) => {
    const start = registered('home')(draw);
    return { ...start, service: { ...start.service, codes: true } };
  },
  switches: ['atSchool', 'beforeDate'],
  goal: readingMail,
  stops: [
    signInToMail,
    stop('2', 'approveSignIn', 'phone'),
    { ...stop('3', 'staySignedIn', 'laptop'), reached: readingMail },
  ],
  exits: [notCounted, lockedOut],
};
