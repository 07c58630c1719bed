import type { Locale } from './strings.js';

/** What the page of a package says beside the practice. */
export interface LessonStrings {
  /** What a teacher filled in is wrong: the name of the field. */
  readonly wrong: (field: string) => string;
  readonly unreadable: string;
}

/** They come with the code itself: nothing else may have to be there for them. */
export const lessonStrings: { readonly [L in Locale]: LessonStrings } = {
  nl: {
    wrong: (field) => `Deze oefening kan niet starten. De keuze ‘${field}’ klopt niet.`,
    unreadable: 'Deze oefening kan niet starten. Haal het pakket opnieuw op.',
  },
  en: {
    wrong: (field) => `This practice cannot start. The setting ‘${field}’ is wrong.`,
    unreadable: 'This practice cannot start. Get the package again.',
  },
};
