import { type Wave, wave } from '../parts/wave.js';
import type { ProfileFormStrings } from '../strings/profile-form.js';
import type { Locale } from '../strings/strings.js';

/** What only the pages say on which a profile is made. */
export const profileWords: { readonly [L in Locale]: Wave<ProfileFormStrings> } = {
  nl: wave(() => import('../strings/nl/profile-form.js').then(({ profileForm }) => profileForm)),
  en: wave(() => import('../strings/en/profile-form.js').then(({ profileForm }) => profileForm)),
};
