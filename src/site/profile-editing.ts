import type { ProfileProblem } from '../profile/rules.js';
import type { Draft } from '../profile/draft.js';
import type { ProfileFormStrings } from '../strings/profile-form.js';
import type { ProfileProblemStrings } from '../strings/profile.js';

/** What every part of the form needs: the profile as it is written, what is wrong with it, and how to change it. */
export interface Editing {
  readonly t: ProfileFormStrings;
  readonly rules: ProfileProblemStrings;
  readonly draft: Draft;
  readonly problems: readonly ProfileProblem[];
  readonly onSet: (path: readonly string[], value: unknown) => void;
}

/** What is wrong with a field, in words; null when nothing is. */
export function wrongWith({ t, rules, problems }: Editing, path: readonly string[]): string | null {
  const found = problems.find((problem) => problem.path === path.join('.'));
  return found ? t.allowed(rules.allowed[found.rule](found.detail)) : null;
}
