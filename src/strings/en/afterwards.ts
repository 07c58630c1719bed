import type { AfterwardsStrings } from '../strings.js';
import { find } from './find.js';
import { finish, why } from './finish.js';

const switches: AfterwardsStrings['switches'] = {
  place: 'I am now',
  places: { school: 'at school', home: 'at home' },
  date: 'It is',
  dates: { Early: 'before 3 November', Asked: '3 November or later' },
};

export const afterwards: AfterwardsStrings = { find, finish, switches, why };
