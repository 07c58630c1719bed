import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneScreen } from '../../machines/phone/phone.view.types.js';
import type { Device } from '../../machines/scenarios/scenario.js';
import type { CoachText, StageStrings, WayWords } from './stage.js';

type On<Text> = { readonly [D in Device | 'browser']: Text };

/** What the coach says otherwise beside the real thing: where the practice fills in, or is a picture of itself. */
export interface ForRealWords {
  readonly stops: { readonly [S in keyof StageStrings['stops']]?: Partial<StageStrings['stops'][S]> };
  readonly way: {
    readonly laptop: Readonly<Record<string, Readonly<Record<string, WayWords>>>>;
    readonly phone: Readonly<Record<string, Readonly<Record<string, WayWords>>>>;
  };
  readonly stopped: Partial<StageStrings['stopped']>;
  readonly desk: { readonly take: Required<WayWords> };
  readonly back: Required<WayWords>;
  readonly exits: { readonly E20: { readonly why: CoachText } };
}

/** Words of the companion beside the real set-up. None has a digit: numbers and codes are read on the real screens only. */
export interface CompanionStrings {
  readonly title: string;
  /** What this is, above everything. */
  readonly what: string;
  readonly leave: string;
  readonly choose: {
    readonly what: string;
    readonly phone: string;
    readonly start: string;
    readonly goOn: string;
    /** Why one cannot go on where one was. */
    readonly otherVersion: string;
    readonly lead: string;
  };
  /** Where the next thing is done. */
  readonly at: On<string>;
  readonly ask: On<string>;
  readonly askLead: string;
  /** None of these pictures. */
  readonly other: string;
  readonly next: On<string>;
  readonly seen: string;
  readonly notSeen: string;
  readonly surprised: string;
  /** What follows from the answer is not known yet. */
  readonly waiting: string;
  readonly known: string;
  readonly list: {
    readonly title: On<string>;
    readonly lead: string;
    readonly turn: On<string>;
    readonly more: string;
    readonly other: string;
  };
  readonly help: { readonly title: string; readonly lead: string; readonly again: string };
  readonly lost: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly onePhone: readonly string[];
    readonly done: string;
  };
  readonly done: { readonly title: string; readonly lead: string };
  readonly askHelp: string;
  readonly undo: string;
  readonly restart: string;
  readonly steps: string;
  readonly nothingDone: string;
  readonly stepDone: string;
  readonly stepNow: string;
  readonly kept: string;
  /** In the place of the code and of digits. */
  readonly hidden: {
    readonly code: string;
    readonly number: string;
    readonly passcode: string;
    readonly typed: string;
  };
  /** What stands in the band of every picture. */
  readonly band: { readonly title: string; readonly unreal: string; readonly safe: string };
  readonly names: {
    readonly laptop: { readonly [S in LaptopView['screen']]: string };
    readonly phone: { readonly [S in PhoneScreen['screen']]: string };
  };
  /** What stands out on a picture, behind its name. */
  readonly marks: Readonly<Record<string, string>>;
  readonly says: ForRealWords;
}
