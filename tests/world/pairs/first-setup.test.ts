import { promisesOfPairs } from '../promises.js';

promisesOfPairs('first-setup', 'android');
promisesOfPairs('first-setup', 'iphone');
