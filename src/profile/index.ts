import type { PracticeStrings } from '../strings/strings.js';
import { checkerOf } from './check.js';
import { sayProblems } from './rules.js';
import { schoolOf } from './tell.js';

/** What reads a profile, given the words of any language: they know which labels there are. */
export const readerOf = (words: Pick<PracticeStrings, 'laptop' | 'phone'>) => ({
  checkProfile: checkerOf(words),
  sayProblems,
  schoolOf,
});
