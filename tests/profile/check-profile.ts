import { checkerOf } from '../../src/profile/check.js';
import { nl } from '../../src/strings/nl/index.js';

export const checkProfile = checkerOf(nl);
