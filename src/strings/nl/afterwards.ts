import type { AfterwardsStrings } from '../strings.js';
import { exerciseNames } from './exercise-names.js';
import { find } from './find.js';
import { finish, why } from './finish.js';

const switches: AfterwardsStrings['switches'] = {
  place: 'Ik ben nu',
  places: { school: 'op school', home: 'thuis' },
  date: 'Het is',
  dates: { Early: 'vóór 3 november', Asked: 'vanaf 3 november' },
};

const timer: AfterwardsStrings['timer'] = {
  of: { prompt: 'Verzoek', code: 'QR-code', pass: 'Toegangspas', passcode: 'Code' },
  pause: 'Zet de klok stil',
  go: 'Laat de klok lopen',
  still: 'Alles staat stil',
};

export const afterwards: AfterwardsStrings = { exerciseNames, find, finish, switches, timer, why };
