import { promises } from '../promises.js';

promises('new-phone-by-call', 'android');
