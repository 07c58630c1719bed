import type { Locale } from '../strings/strings.js';

/** Every language under its own name. */
const names: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

export const isLocale = (value: string): value is Locale => Object.hasOwn(names, value);

export const languages = (Object.entries(names) as [Locale, string][]).map(([value, label]) => ({
  value,
  label,
  lang: value,
}));

/** The first language of the browser that exists here. */
export function browserLocale(): Locale {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2));
  return wished.find(isLocale) ?? 'nl';
}
