import { checkerOf } from '../profile/check.js';
import type { Profile, WrittenProfile } from '../profile/profile.js';
import { sayProblems } from '../profile/rules.js';
import { profileProblems } from '../strings/en/profile.js';
import { later } from '../strings/nl/later.js';
import { practice } from '../strings/nl/practice.js';
import { withLater } from '../strings/with-later.js';

const check = checkerOf(withLater(practice, later));

/** The profile in the text of a file, as it was written there and complete; or which field of it is wrong, and what it allows. */
export function readProfile(
  text: string,
): { readonly profile: WrittenProfile; readonly whole: Profile } | { readonly wrong: string } {
  const checked = check(text);
  if ('problems' in checked) return { wrong: sayProblems(checked.problems, profileProblems) };
  return { profile: JSON.parse(text) as WrittenProfile, whole: checked.profile };
}
