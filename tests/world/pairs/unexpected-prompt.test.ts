import { promisesOfPairs } from '../promises.js';

promisesOfPairs('unexpected-prompt', 'android');
promisesOfPairs('unexpected-prompt', 'iphone');
