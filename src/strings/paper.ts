import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { CompanionStrings } from './companion.js';
import type { SlipNames } from './exercises.js';
import type { HelpStrings } from './help.js';
import type { PackageStrings } from './packages.js';

/** What somebody needs who follows a step plan. */
export type PaperNeed = PhoneKind | 'newPhone' | 'oldPhone' | 'laptop' | 'number' | 'pass' | 'internet' | 'time';

/** Words of the step plan on paper. It is for the real thing. */
export interface PaperStrings {
  /** What it is, above its title. */
  readonly kind: string;
  /** The same of what begins in the middle of a practice. */
  readonly rest: string;
  readonly forWhom: (school: string) => string;
  /** From when the school asks for it. */
  readonly begins: string;
  readonly needsTitle: string;
  readonly needs: Readonly<Record<PaperNeed, string>>;
  readonly howTitle: string;
  readonly how: readonly string[];
  /** What is the same however it goes: what nobody should ever do. */
  readonly safe: string;
  readonly stepsTitle: string;
  readonly step: (step: string) => string;
  /** Which of the pictures of a step it is. */
  readonly part: (part: number, of: number) => string;
  /** Of an overview, what lies behind who prints the rest. */
  readonly done: string;
  /** What a picture shows, for who cannot see it. */
  readonly picture: (screen: string) => string;
  readonly troubleTitle: string;
  readonly troubleLead: string;
  readonly way: string;
  readonly deskTitle: string;
  readonly deskLead: string;
  readonly page: (page: number, of: number) => string;
  readonly made: (date: string, version: string, model: string) => string;
}

/** Words of the page on which a step plan is made. */
export interface PaperPageStrings {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly what: string;
  readonly phone: string;
  readonly language: string;
  readonly school: string;
  readonly ownSchool: string;
  readonly print: string;
  readonly download: string;
  readonly failed: string;
  readonly preview: string;
  readonly pages: (count: number) => string;
  /** A run that cannot be read: the whole plan is shown. */
  readonly wrongRun: string;
  readonly whole: string;
  readonly waiting: string;
}

/** All that a step plan needs of a language beside the words of the practice, the page on which it is made too. */
export interface OnPaperStrings {
  readonly paper: PaperStrings;
  readonly paperPage: PaperPageStrings;
  readonly companion: CompanionStrings;
  readonly slips: SlipNames;
  readonly help: Pick<HelpStrings, 'days' | 'desks'>;
  readonly titles: PackageStrings['titles'];
}
