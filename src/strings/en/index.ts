import type { Strings } from '../strings.js';
import { laptop } from './laptop.js';
import { phone } from './phone.js';
import { stage } from './stage.js';

export const en: Strings = { locale: 'en', laptop, phone, stage };
