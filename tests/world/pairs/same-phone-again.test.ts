import { promisesOfPairs } from '../promises.js';

promisesOfPairs('same-phone-again', 'android');
promisesOfPairs('same-phone-again', 'iphone');
