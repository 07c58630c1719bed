import type { Strings } from '../strings.js';
import { laptop } from './laptop.js';
import { phone } from './phone.js';
import { stage } from './stage.js';

export const nl: Strings = { locale: 'nl', laptop, phone, stage };
