import type { Sight } from '../../machines/protocol/controls.js';
import type { WorkshopLength } from '../../machines/cases/workshop.js';
import type { ClassStrings } from './class.js';

/** Why nothing can be shown of something: a help code can. */
export type GivenProblem = Exclude<keyof ClassStrings['unread']['problems'], 'helpCode'>;

/** Words of the page with which a trainer shows runs to a class. */
export interface TrainerStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly choose: {
    readonly workshop: string;
    readonly workshopSays: string;
    readonly minutes: (minutes: WorkshopLength) => string;
    readonly items: (items: number) => string;
    readonly practice: string;
    readonly practiceSays: string;
    readonly which: string;
    readonly wrong: string;
    readonly nothingWrong: string;
    readonly phone: string;
    readonly show: string;
    readonly shared: string;
    readonly sharedSays: string;
    readonly showAll: (items: number) => string;
    /** What the address asked for is not there. */
    readonly lost: string;
  };
  readonly give: Omit<ClassStrings['give'], 'title' | 'watched'>;
  readonly unread: Omit<ClassStrings['unread'], 'problems'> & {
    readonly problems: Readonly<Record<GivenProblem, string>>;
  };
  /** How one thing to show is called. */
  readonly item: {
    readonly comes: (name: string) => string;
    readonly run: (practice: string) => string;
    readonly of: (item: number, all: number) => string;
    readonly next: string;
    readonly before: string;
    readonly impossible: string;
  };
  /** What the large words are about. */
  readonly now: string;
  readonly other: string;
  readonly step: (step: number, all: number) => string;
  /** What the learner does, where that is not what the guide says. */
  readonly otherwise: string;
  readonly acts: {
    readonly press: { readonly laptop: (name: string) => string; readonly phone: (name: string) => string };
    readonly unnamed: { readonly laptop: string; readonly phone: string };
    readonly type: (text: string) => string;
    readonly empty: string;
    readonly scan: Readonly<Record<Sight, string>>;
    readonly wait: string;
    readonly pickUp: string;
    readonly askDesk: string;
  };
  readonly end: { readonly title: string; readonly stopped: string };
  readonly came: string;
  readonly question: {
    readonly ask: string;
    readonly answers: string;
    readonly hide: string;
    readonly on: { readonly laptop: string; readonly phone: string };
  };
  readonly reveal: {
    readonly did: string;
    readonly nothing: string;
    readonly guide: string;
    readonly alike: string;
    readonly of: string;
    readonly so: string;
    readonly good: string;
    readonly wander: string;
    readonly back: string;
    readonly discuss: string;
    readonly prompts: (problem: string) => readonly string[];
  };
  readonly acting: {
    readonly next: string;
    readonly back: string;
    readonly ask: string;
    readonly reveal: string;
    readonly goOn: string;
    readonly asking: string;
    readonly spotlight: string;
    readonly view: string;
    readonly laptop: string;
    readonly phone: string;
    readonly both: string;
    readonly follow: string;
    readonly nextTurn: string;
    readonly turnBefore: string;
    readonly list: string;
    readonly keys: string;
    readonly close: string;
    readonly full: string;
    readonly restart: string;
  };
  readonly list: {
    readonly title: string;
    readonly items: string;
    readonly detour: (letter: string) => string;
    readonly under: string;
    readonly otherwise: string;
  };
  readonly keys: {
    readonly title: string;
    /** What each key does, in their order. */
    readonly does: readonly (readonly [keys: string, does: string])[];
  };
}
