import type { AfterwardsStrings } from '../strings.js';
import { exerciseNames, slipNames } from './exercise-names.js';
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

const route: AfterwardsStrings['route'] = {
  name: 'Route',
  close: 'Route sluiten',
  about:
    'Ga terug naar een stap die achter je ligt. Wat je daarna deed, telt dan niet meer mee. Met Ctrl + Y doe je de stappen daarna weer, één voor één.',
  now: 'Hier ben je',
  back: 'Terug naar hier',
  ago: 'te lang geleden',
  turn: 'Omweg',
  open: 'nog bezig',
};

export const afterwards: AfterwardsStrings = { exerciseNames, slipNames, find, finish, route, switches, timer, why };
