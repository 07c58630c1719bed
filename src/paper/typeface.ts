import more from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import type { Typeface } from './html.js';

/** The letters of a step plan that is taken along. */
export const typeface: Typeface = { latin, more };
