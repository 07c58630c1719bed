import { promisesOfPairs } from '../promises.js';

promisesOfPairs('new-phone-by-call', 'android');
promisesOfPairs('new-phone-by-call', 'iphone');
