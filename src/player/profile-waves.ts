import { type Wave, wave } from '../parts/wave.js';
import { loadWords } from '../strings/load.js';
import type { ProfileProblemStrings } from '../strings/profile.js';
import type { Locale } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';

/** What reads a profile: only who has one fetches it. */
export const profileReader = wave(async () => {
  const [readerOf, practice, later] = await Promise.all([
    import('../profile/index.js').then((profile) => profile.readerOf),
    loadWords('practice', 'nl'),
    loadWords('later', 'nl'),
  ]);
  return readerOf(withLater(practice, later));
});

/** What is said of a wrong one. */
export const profileProblems: { readonly [L in Locale]: Wave<ProfileProblemStrings> } = {
  nl: wave(() => import('../strings/nl/profile.js').then(({ profileProblems: words }) => words)),
  en: wave(() => import('../strings/en/profile.js').then(({ profileProblems: words }) => words)),
};
