import { promisesOfPairs } from '../promises.js';

promisesOfPairs('unexpected-call', 'android');
promisesOfPairs('unexpected-call', 'iphone');
