import { promisesOfPairs } from '../promises.js';

promisesOfPairs('new-phone-with-pass', 'android');
promisesOfPairs('new-phone-with-pass', 'iphone');
