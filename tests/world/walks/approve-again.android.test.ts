import { promises } from '../promises.js';

promises('approve-again', 'android');
