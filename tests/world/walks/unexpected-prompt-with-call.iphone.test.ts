import { promises } from '../promises.js';

promises('unexpected-prompt-with-call', 'iphone');
