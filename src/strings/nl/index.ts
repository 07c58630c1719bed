import type { Strings } from '../strings.js';
import { finish, why } from './finish.js';
import { practice } from './practice.js';
import { site } from './site.js';

export const nl: Strings = { ...practice, finish, why, site };
