import { promises } from '../promises.js';

promises('new-phone', 'android');
