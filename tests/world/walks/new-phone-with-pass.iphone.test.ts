import { promises } from '../promises.js';

promises('new-phone-with-pass', 'iphone');
