import { promisesOfPairs } from '../promises.js';

promisesOfPairs('daily-sign-in', 'android');
promisesOfPairs('daily-sign-in', 'iphone');
