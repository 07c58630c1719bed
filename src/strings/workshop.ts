import type { WorkshopLength, WorkshopPartId } from '../../machines/cases/workshop.js';

/** What a part of a workshop says depends on its minutes and on who takes part. */
export interface WorkshopFits {
  readonly minutes: number;
  readonly rounds: number;
  /** How long one round takes, or one case that is solved together. */
  readonly each: number;
  /** How many pairs there is time to listen to. */
  readonly heard: number;
  /** Who asks for help in it. */
  readonly names: string;
  readonly cases: number;
}

/** Words of the workshop that a school gives itself, on the page and on paper. */
export interface WorkshopStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** The school where no profile says another. */
  readonly usualSchool: string;
  readonly length: string;
  readonly minutes: (minutes: number | string) => string;
  readonly people: {
    readonly name: string;
    readonly says: string;
    readonly wrong: (from: number, to: number) => string;
  };
  readonly preview: string;
  readonly pages: (pages: number) => string;
  readonly print: string;
  /** A link to this page with the same choices. */
  readonly link: { readonly name: string; readonly says: string; readonly copied: string; readonly failed: string };
  /** What stands on the screen, part by part, each with its page. */
  readonly projector: {
    readonly title: string;
    readonly lead: string;
    readonly items: {
      readonly watch: string;
      readonly practise: string;
      readonly onScreen: string;
      readonly class: string;
    };
    /** What was wrong with who wrote a mail, step by step. */
    readonly byMail: (name: string) => string;
  };
  readonly sheet: {
    readonly kind: string;
    readonly sign: (length: WorkshopLength) => string;
    readonly forWhom: (school: string) => string;
    readonly bringTitle: string;
    readonly bring: (people: number | null, pairs: number) => readonly string[];
    readonly timeTitle: string;
    readonly time: string;
    readonly what: string;
    readonly screen: string;
    /** The minute at which a part begins. */
    readonly from: (minute: number) => string;
    readonly parts: {
      readonly [P in WorkshopPartId]: {
        readonly name: string;
        readonly screen: (fits: WorkshopFits) => string;
        readonly notes: (fits: WorkshopFits) => readonly string[];
      };
    };
    /** Somebody is left when all sit in twos. */
    readonly third: string;
    readonly notesTitle: string;
    readonly answersTitle: string;
    readonly answersLead: string;
    /** What the catalogue tells a learner to do, told to the helper whom that learner asked. */
    readonly toHelper: (repair: string) => string;
    /** In the place of a repair that a helper cannot do. */
    readonly passOn: string;
    /** In the place of a repair that a helper does at the admin side of the school. */
    readonly bySchool: { readonly again: string; readonly pass: string; readonly sessions: string };
    readonly helperTitle: string;
    readonly helperSteps: readonly string[];
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly roleTitle: (name: string) => string;
    readonly channels: { readonly desk: string; readonly telephone: string; readonly mail: string };
    readonly turn: (round: number, pair: number) => string;
    readonly says: string;
    /** What a story says of somebody, said to who plays them. */
    readonly toPlayer: (name: string, wants: string) => string;
    readonly asks: string;
    readonly secret: string;
    readonly asked: string;
    readonly tested: string;
    /** What is answered to anything that is not on the card. */
    readonly otherwise: string;
    /** Beside an answer that is not so, as who gives it does not know. */
    readonly mistaken: string;
    readonly paperTitle: string;
    readonly paperSays: string;
    readonly paperDid: readonly string[];
    readonly paperName: string;
    readonly paperDate: string;
    readonly paperBy: string;
    readonly page: (page: number, of: number) => string;
  };
}
