import { promises } from '../promises.js';

promises('unexpected-call', 'iphone');
