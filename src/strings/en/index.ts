import type { Strings } from '../strings.js';
import { finish, why } from './finish.js';
import { laptop } from './laptop.js';
import { phone } from './phone.js';
import { site } from './site.js';
import { stage } from './stage.js';

export const en: Strings = { locale: 'en', laptop, phone, stage, finish, why, site };
