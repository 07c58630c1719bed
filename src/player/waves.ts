import { styledWave } from '../devices/styled-wave.js';
import { wave } from '../parts/wave.js';

/** The words and styles of a practice on one phone. */
export const onePhone = styledWave(() => import('./one-phone.js'));

/** What is opened by who asks for it, and what comes after the goal. Nothing of it is on the first drawing. */
export const afterwards = styledWave(() => import('./afterwards.js'));

/** What goes back in a run, does it again, and reads one back: for who did something, or who comes back. */
export const memory = wave(() => import('./memory.js'));

/** What plans the whole way: for who does something after the first drawing. */
export const plans = wave(() => import('./plans.js'));
