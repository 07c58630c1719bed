import { wave } from '../parts/wave.js';
import { fillStyles } from '../styles/styles.js';

/** The words and styles of a practice on one phone: only for who has no laptop. */
export const onePhone = wave(async () => {
  const parts = await import('./one-phone.js');
  fillStyles(parts.styles);
  return parts;
});

/** What is opened by who asks for it, and what comes after the goal. Nothing of it is on the first drawing. */
export const afterwards = wave(async () => {
  const parts = await import('./afterwards.js');
  fillStyles(parts.styles);
  return parts;
});
