import { wave } from '../parts/wave.js';
import { fillStyles } from '../styles/styles.js';

/** Parts of the program that bring their styles along. */
const styled = <P extends { readonly styles: Parameters<typeof fillStyles>[0] }>(bring: () => Promise<P>) =>
  wave(async () => {
    const parts = await bring();
    fillStyles(parts.styles);
    return parts;
  });

/** The words and styles of a practice on one phone. */
export const onePhone = styled(() => import('./one-phone.js'));

/** What is opened by who asks for it, and what comes after the goal. Nothing of it is on the first drawing. */
export const afterwards = styled(() => import('./afterwards.js'));
