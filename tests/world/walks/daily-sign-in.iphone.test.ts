import { promises } from '../promises.js';

promises('daily-sign-in', 'iphone');
