import { promisesOfPairs } from '../promises.js';

promisesOfPairs('link-in-a-mail', 'android');
promisesOfPairs('link-in-a-mail', 'iphone');
