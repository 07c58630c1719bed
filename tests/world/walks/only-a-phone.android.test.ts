import { promises } from '../promises.js';

promises('only-a-phone', 'android');
