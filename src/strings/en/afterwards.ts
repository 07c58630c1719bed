import type { AfterwardsStrings } from '../strings.js';
import { find } from './find.js';
import { finish, why } from './finish.js';

export const afterwards: AfterwardsStrings = { find, finish, why };
