import { styledWave } from '../devices/styled-wave.js';

/** The words and styles of a practice on one phone. */
export const onePhone = styledWave(() => import('./one-phone.js'));

/** What is opened by who asks for it, and what comes after the goal. Nothing of it is on the first drawing. */
export const afterwards = styledWave(() => import('./afterwards.js'));
