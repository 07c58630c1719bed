import { promises } from '../promises.js';

promises('unexpected-prompt', 'iphone');
