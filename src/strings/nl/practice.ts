import type { PracticeStrings } from '../strings.js';
import { laptop } from './laptop.js';
import { phone } from './phone.js';
import { stage } from './stage.js';

export const practice: PracticeStrings = { locale: 'nl', laptop, phone, stage };
