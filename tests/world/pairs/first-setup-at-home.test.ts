import { promisesOfPairs } from '../promises.js';

promisesOfPairs('first-setup-at-home', 'android');
promisesOfPairs('first-setup-at-home', 'iphone');
