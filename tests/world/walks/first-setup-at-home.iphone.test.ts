import { promises } from '../promises.js';

promises('first-setup-at-home', 'iphone');
