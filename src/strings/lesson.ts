import type { Locale } from './strings.js';

/** Why what is done is kept nowhere, or may not be. */
export type LessonNoticeId = 'alone' | 'lost' | 'review' | 'browse' | 'ended';

/** What the page of a package says beside the practice. */
export interface LessonStrings {
  /** What a teacher filled in is wrong: the name of the field. */
  readonly wrong: (field: string) => string;
  readonly unreadable: string;
  readonly notices: { readonly [N in LessonNoticeId]: string };
  /** Puts a notice away. */
  readonly ok: string;
  /** To where the course is. */
  readonly back: string;
  /** For who stopped. */
  readonly left: { readonly kept: string; readonly close: string; readonly goOn: string };
}

/** They come with the code itself: nothing else may have to be there for them. */
export const lessonStrings: { readonly [L in Locale]: LessonStrings } = {
  nl: {
    wrong: (field) => `Deze oefening kan niet starten. De keuze ‘${field}’ klopt niet.`,
    unreadable: 'Deze oefening kan niet starten. Haal het pakket opnieuw op.',
    notices: {
      alone: 'Je oefent los van een cursus. Er wordt niets bewaard.',
      lost: 'Bewaren lukt nu niet. Je kunt gewoon door oefenen.',
      review: 'Je kijkt terug. Wat je nu doet, wordt niet bewaard.',
      browse: 'Je kijkt rond. Wat je nu doet, wordt niet bewaard.',
      ended: 'Deze les is gesloten. Open hem opnieuw in je cursus. Wat je nu doet, wordt niet bewaard.',
    },
    ok: 'Oké',
    back: 'Terug naar de cursus',
    left: { kept: 'Wat je deed, is bewaard.', close: 'Je kunt deze pagina sluiten.', goOn: 'Verder oefenen' },
  },
  en: {
    wrong: (field) => `This practice cannot start. The setting ‘${field}’ is wrong.`,
    unreadable: 'This practice cannot start. Get the package again.',
    notices: {
      alone: 'You practise outside a course. Nothing is saved.',
      lost: 'Saving does not work right now. You can just go on.',
      review: 'You are looking back. What you do now is not saved.',
      browse: 'You are looking around. What you do now is not saved.',
      ended: 'This lesson is closed. Open it again in your course. What you do now is not saved.',
    },
    ok: 'OK',
    back: 'Back to the course',
    left: { kept: 'What you did is saved.', close: 'You can close this page.', goOn: 'Go on practising' },
  },
};
