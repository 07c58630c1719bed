import type { AfterwardsStrings } from '../strings.js';
import { exerciseNames, slipNames } from './exercise-names.js';
import { find } from './find.js';
import { finish, why } from './finish.js';

const switches: AfterwardsStrings['switches'] = {
  place: 'I am now',
  places: { school: 'at school', home: 'at home' },
  date: 'It is',
  dates: { Early: 'before 3 November', Asked: '3 November or later' },
};

const timer: AfterwardsStrings['timer'] = {
  of: { prompt: 'Request', code: 'QR code', pass: 'Access pass', passcode: 'Code' },
  pause: 'Stop the clock',
  go: 'Let the clock run',
  still: 'Everything stands still',
};

const route: AfterwardsStrings['route'] = {
  name: 'Route',
  close: 'Close the route',
  about:
    'Go back to a step that lies behind you. What you did after it then no longer counts. Ctrl + Y does the steps after it again, one by one.',
  now: 'You are here',
  back: 'Back to here',
  ago: 'too long ago',
  turn: 'Detour',
  open: 'not over yet',
};

export const afterwards: AfterwardsStrings = { exerciseNames, slipNames, find, finish, route, switches, timer, why };
