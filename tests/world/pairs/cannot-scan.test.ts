import { promisesOfPairs } from '../promises.js';

promisesOfPairs('cannot-scan', 'android');
promisesOfPairs('cannot-scan', 'iphone');
