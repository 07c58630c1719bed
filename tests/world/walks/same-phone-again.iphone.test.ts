import { promises } from '../promises.js';

promises('same-phone-again', 'iphone');
