import { addLabels } from '../coach-labels.js';
import { laterLabels } from '../later-coach-labels.js';
import type { LaterStrings } from '../strings.js';
import { laterLaptop } from './laptop-later.js';
import { laterPhone } from './phone-later.js';
import { laterStage } from './stage-later.js';

addLabels(laterLabels);

export const later: LaterStrings = {
  laptop: laterLaptop,
  phone: laterPhone,
  stage: laterStage,
};
