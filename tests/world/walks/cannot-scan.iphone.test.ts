import { promises } from '../promises.js';

promises('cannot-scan', 'iphone');
