import { wave } from '../parts/wave.js';
import { fillStyles } from '../styles/styles.js';

/** Every screen that no practice begins with, of both devices at once. */
export const laterScreens = wave(async () => {
  const screens = await import('./later-wave.js');
  fillStyles(screens.styles);
  return screens;
});
