import { promisesOfPairs } from '../promises.js';

promisesOfPairs('only-a-phone', 'android');
promisesOfPairs('only-a-phone', 'iphone');
