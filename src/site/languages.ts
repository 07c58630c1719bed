import { isLocale, languageNames, locales } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';

export const languages = locales.map((value) => ({ value, label: languageNames[value], lang: value }));

/** The first language of the browser that exists here. */
export function browserLocale(): Locale {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2));
  return wished.find(isLocale) ?? 'nl';
}
