import { isGroup } from '../strings/is-group.js';
import { isLocale } from '../strings/load.js';
import { type Fields, isText, reading } from './parse.js';
import type { ToPractice } from './protocol.js';

/** Signs: a profile with every label has some 40,000. */
const longest = 200_000;

function toPractice({ type, locale, profile }: Fields): ToPractice | null {
  switch (type) {
    case 'language':
      return isLocale(locale) ? { type, locale } : null;
    case 'profile':
      if (profile === null) return { type, profile };
      return isGroup(profile) && isText(JSON.stringify(profile), longest) ? { type, profile } : null;
    case 'restart':
      return { type };
    default:
      return null;
  }
}

/** What a practice hears of the page around it. */
export const parseToPractice = reading(toPractice);
