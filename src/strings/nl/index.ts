import type { Strings } from '../strings.js';
import { withLater } from '../with-later.js';
import { afterwards } from './afterwards.js';
import { later } from './later.js';
import { practice } from './practice.js';
import { site } from './site.js';

export const nl: Strings = { ...withLater(practice, later), ...afterwards, site };
