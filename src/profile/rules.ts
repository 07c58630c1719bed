import type { ProfileProblemStrings, RuleId } from '../strings/profile.js';

/** One wrong field of a profile. */
export interface ProfileProblem {
  /** Where it stands: names and places with dots between; empty for the whole. */
  readonly path: string;
  /** What stands there, shortened; null for nothing. */
  readonly found: string | null;
  readonly rule: RuleId;
  /** What the rule allows here, where that differs per field: choices, or bounds. */
  readonly detail: string;
}

/** A text short enough for a sentence. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** What is wrong, in one sentence. */
export const sayProblem = ({ path, found, rule, detail }: ProfileProblem, t: ProfileProblemStrings): string =>
  t.wrong(shortened(path, 120) || t.whole, found ?? t.nothing, t.allowed[rule](detail));

/** The first thing that is wrong, and how much more. */
export function sayProblems([first, ...others]: readonly ProfileProblem[], t: ProfileProblemStrings): string {
  if (!first) return '';
  return others.length > 0 ? `${sayProblem(first, t)} ${t.more(others.length)}` : sayProblem(first, t);
}
