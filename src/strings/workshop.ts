import type { WorkshopLength, WorkshopPartId } from '../../machines/cases/workshop.js';

/** Words of the workshop that a school gives itself, on the page and on paper. */
export interface WorkshopStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** The school where no profile says another. */
  readonly usualSchool: string;
  readonly length: string;
  readonly minutes: (minutes: number | string) => string;
  readonly preview: string;
  readonly pages: (pages: number) => string;
  readonly print: string;
  /** A link to this page with the same choices. */
  readonly link: { readonly name: string; readonly says: string; readonly copied: string; readonly failed: string };
  /** What stands on the screen, in order, each with its page. */
  readonly projector: {
    readonly title: string;
    readonly lead: string;
    readonly items: {
      readonly watch: string;
      readonly practise: string;
      readonly onScreen: string;
      readonly class: string;
    };
  };
  readonly sheet: {
    readonly kind: string;
    readonly sign: (length: WorkshopLength) => string;
    readonly forWhom: (school: string) => string;
    readonly bringTitle: string;
    readonly bring: readonly string[];
    readonly timeTitle: string;
    readonly time: string;
    readonly what: string;
    readonly screen: string;
    /** The minute at which a part begins. */
    readonly from: (minute: number) => string;
    readonly parts: {
      readonly [P in WorkshopPartId]: {
        readonly name: string;
        readonly screen: string;
        readonly notes: readonly string[];
      };
    };
    readonly notesTitle: string;
    readonly answersTitle: string;
    readonly answersLead: string;
    readonly helperTitle: string;
    readonly helperSteps: readonly string[];
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly roleTitle: (name: string) => string;
    readonly channels: { readonly desk: string; readonly telephone: string; readonly mail: string };
    readonly says: string;
    readonly asks: string;
    readonly secret: string;
    readonly secretSays: string;
    readonly paperTitle: string;
    readonly paperSays: string;
    readonly paperDid: readonly string[];
    readonly paperName: string;
    readonly paperDate: string;
    readonly paperBy: string;
    readonly page: (page: number, of: number) => string;
  };
}
