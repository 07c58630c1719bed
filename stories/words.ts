import { en } from '../src/strings/en/index.js';
import { nl } from '../src/strings/nl/index.js';
import type { Strings } from '../src/strings/strings.js';
import { useStoryGlobals } from './story-globals.js';

const words = { nl, en };

/** All words, in the language of the toolbar. */
export const useWords = (): Strings => words[useStoryGlobals().locale];
