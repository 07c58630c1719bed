import { promises } from '../promises.js';

promises('first-setup', 'android');
