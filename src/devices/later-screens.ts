import { styledWave } from './styled-wave.js';

/** Every screen that no practice begins with, of both devices at once. */
export const laterScreens = styledWave(() => import('./later-wave.js'));
