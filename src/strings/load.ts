import type { Locale, Strings } from './strings.js';

const loaders: { readonly [L in Locale]: () => Promise<Strings> } = {
  nl: () => import('./nl/index.js').then(({ nl }) => nl),
  en: () => import('./en/index.js').then(({ en }) => en),
};

/** Every language there is. */
export const locales = Object.keys(loaders) as readonly Locale[];

/** Fetches the words of one language; each language is a file of its own. */
export const loadStrings = (locale: Locale): Promise<Strings> => loaders[locale]();
