import { type Wave, wave } from '../parts/wave.js';
import type { AdminStrings } from '../strings/admin.js';
import type { Locale } from '../strings/strings.js';

/** The words of the admin side in every language: only for who trains helpers. */
export const adminWords: { readonly [L in Locale]: Wave<AdminStrings> } = {
  nl: wave(() => import('../strings/nl/admin.js').then(({ admin }) => admin)),
  en: wave(() => import('../strings/en/admin.js').then(({ admin }) => admin)),
};
