import type { LaterStrings } from '../strings.js';
import { laterLaptop } from './laptop-later.js';
import { laterPhone } from './phone-later.js';
import { laterStage } from './stage-later.js';

export const later: LaterStrings = {
  laptop: laterLaptop,
  phone: laterPhone,
  stage: laterStage,
};
