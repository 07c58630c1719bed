import type { Locale } from './strings.js';

/** Why what is done is kept nowhere, or may not be; or with how much help it counts. */
export type LessonNoticeId = 'alone' | 'lost' | 'review' | 'browse' | 'ended' | 'hint' | 'test';

/** What the page of a package says beside the practice. */
export interface LessonStrings {
  /** What a teacher filled in is wrong: the name of the field. */
  readonly wrong: (field: string) => string;
  readonly unreadable: string;
  readonly notices: { readonly [N in LessonNoticeId]: string };
  /** Behind the last two of these, where a score is asked. */
  readonly passFrom: (score: number) => string;
  /** Puts a notice away. */
  readonly ok: string;
  /** To where the course is. */
  readonly back: string;
  /** How the lesson went for who is done with it, and who knows. */
  readonly result: {
    readonly score: (score: number) => string;
    /** Where nothing is scored. */
    readonly done: string;
    readonly mistakes: (count: number, points: number, names: string) => string;
    /** Goals that were reached with more help than the lesson gives. */
    readonly helped: (count: number) => string;
    readonly passed: string;
    readonly failed: string;
    readonly asks: (score: number) => string;
    /** Points enough, but the safety failed. */
    readonly letIn: string;
    readonly course: string;
    /** The page around the frame. */
    readonly page: string;
    /** A better result of earlier stays. */
    readonly stands: string;
    /** The result with which somebody passed before stays, whether it was better or not. */
    readonly passedBefore: string;
    readonly lost: string;
    readonly nobody: string;
  };
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
      hint: 'Je krijgt punten. Een stap met meer hulp dan een hint telt niet mee.',
      test: 'Je krijgt punten. Een stap met hulp telt niet mee.',
    },
    passFrom: (score) => `Vanaf ${score} punten ben je geslaagd.`,
    result: {
      score: (score) => `Je hebt ${score} van de 100.`,
      done: 'Je bent klaar met deze les.',
      mistakes: (count, points, names) =>
        `${count === 1 ? 'Eén fout kostte' : `${count} fouten kostten`} ${points} punten: ${names}.`,
      helped: (count) =>
        `${count === 1 ? 'Eén stap telt' : `${count} stappen tellen`} niet mee: je kreeg meer hulp dan deze les geeft.`,
      passed: 'Je bent geslaagd.',
      failed: 'Je bent nog niet geslaagd.',
      asks: (score) => `Daarvoor is ${score} nodig.`,
      letIn: 'Je liet iemand anders binnen.',
      course: 'Je cursus weet het.',
      page: 'De pagina eromheen weet het.',
      stands: 'Je eerdere uitslag was beter en blijft staan.',
      passedBefore: 'Je was al geslaagd. Die uitslag blijft staan.',
      lost: 'Bewaren lukt nu niet. Je cursus weet het nog niet.',
      nobody: 'Dit wordt niet bewaard.',
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
      hint: 'You get points. A step with more help than a hint does not count.',
      test: 'You get points. A step with help does not count.',
    },
    passFrom: (score) => `You pass from ${score} points.`,
    result: {
      score: (score) => `You have ${score} out of 100.`,
      done: 'You are done with this lesson.',
      mistakes: (count, points, names) =>
        `${count === 1 ? 'One mistake' : `${count} mistakes`} took ${points} points: ${names}.`,
      helped: (count) =>
        `${count === 1 ? 'One step does' : `${count} steps do`} not count: you had more help than this lesson gives.`,
      passed: 'You passed.',
      failed: 'You have not passed yet.',
      asks: (score) => `That takes ${score}.`,
      letIn: 'You let somebody else in.',
      course: 'Your course knows.',
      page: 'The page around this knows.',
      stands: 'Your earlier result was better, and stays.',
      passedBefore: 'You had passed before. That result stays.',
      lost: 'Saving does not work right now. Your course does not know yet.',
      nobody: 'This is not saved.',
    },
    ok: 'OK',
    back: 'Back to the course',
    left: { kept: 'What you did is saved.', close: 'You can close this page.', goOn: 'Go on practising' },
  },
};
