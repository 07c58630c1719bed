import { type Wave, wave } from '../parts/wave.js';
import { fillStyles } from '../styles/styles.js';

/** A wave of parts that bring their styles along. */
export const styledWave = <P extends { readonly styles: Parameters<typeof fillStyles>[0] }>(
  bring: () => Promise<P>,
): Wave<P> =>
  wave(async () => {
    const parts = await bring();
    fillStyles(parts.styles);
    return parts;
  });
