import { useEffect } from 'react';
import { laterScreens } from '../devices/later-screens.js';
import type { Locale } from '../strings/strings.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

/** Fetches, once the first drawing is there, all that a practice can still need. */
export function usePrefetch(locale: Locale): void {
  useEffect(() => {
    laterScreens.prefetch();
    afterwards.prefetch();
    words.afterwards[locale].prefetch();
  }, [locale]);
}
