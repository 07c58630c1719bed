import { promisesOfPairs } from '../promises.js';

promisesOfPairs('approve-again', 'android');
promisesOfPairs('approve-again', 'iphone');
