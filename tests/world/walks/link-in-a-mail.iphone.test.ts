import { promises } from '../promises.js';

promises('link-in-a-mail', 'iphone');
