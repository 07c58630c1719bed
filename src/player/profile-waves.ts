import { type Wave, wave } from '../parts/wave.js';
import type { ProfileProblemStrings } from '../strings/profile.js';
import type { Locale } from '../strings/strings.js';

/** What reads a profile: only who has one fetches it. */
export const profileReader = wave(() => import('../profile/index.js'));

/** What is said of a wrong one. */
export const profileProblems: { readonly [L in Locale]: Wave<ProfileProblemStrings> } = {
  nl: wave(() => import('../strings/nl/profile.js').then(({ profileProblems: words }) => words)),
  en: wave(() => import('../strings/en/profile.js').then(({ profileProblems: words }) => words)),
};
