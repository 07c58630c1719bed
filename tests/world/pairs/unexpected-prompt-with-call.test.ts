import { promisesOfPairs } from '../promises.js';

promisesOfPairs('unexpected-prompt-with-call', 'android');
promisesOfPairs('unexpected-prompt-with-call', 'iphone');
