import type { Dial } from '../../machines/coach/dial.js';
import type { LaptopIntentType } from '../../machines/laptop/laptop.intents.js';
import type { LaptopView, Unapproved } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneIntentType } from '../../machines/phone/phone.intents.js';
import type { PhoneKind, PhoneParty } from '../../machines/protocol/messages.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { RunningOut } from '../../machines/world/running-out.js';
import type { ExitId, ScenarioId, StopId } from '../../machines/scenarios/index.js';

/** One text for every phone, or one for each kind. */
export type PerPhone = string | { readonly [K in PhoneKind]: string };

/**
 * A text of the coach. `**word**` is stressed. `{L.next}` is a label as the laptop shows it, `{P.yes}` one as the
 * phone shows it: each in the language of that device.
 */
export type CoachText = PerPhone;

/** What the coach says at one stop of the guide. */
export interface StopWords {
  /** Name of the stop, behind its number. */
  readonly name: string;
  /** One sentence, one action. At most 55 signs. */
  readonly say: CoachText;
  /** Why, or what comes next. At most 110 signs. */
  readonly why: CoachText;
  /** What is lit, where it means something else than at other stops; by what is done, or by page and what is done there. */
  readonly way?: Readonly<Record<string, WayWords>>;
}

/** Words of a stage with two phones: the new one and the one whose place it takes. */
export interface TwoPhonesWords {
  readonly names: Readonly<Record<PhoneParty, string>>;
  /** Taking it in hand: on the button, in the coach, and what is said aloud when it was done. */
  readonly pick: Readonly<Record<PhoneParty, string>>;
  readonly take: Readonly<Record<PhoneParty, WayWords>>;
  readonly inHand: Readonly<Record<PhoneParty, string>>;
  readonly verb: string;
  /** A notification came on the phone that lies there. */
  readonly call: string;
  readonly notice: string;
}

/** Words of the help desk of the school, that is asked beside the devices. */
export interface DeskWords {
  readonly name: string;
  /** Asking for a pass: on the button, and in the coach. */
  readonly ask: string;
  readonly take: WayWords;
  readonly verb: string;
  /** The pass on paper: what it is, and what holds for it. */
  readonly pass: string;
  readonly about: string;
  /** What is said aloud when it was handed over. */
  readonly given: (pass: string) => string;
}

/** Somebody else who has the password will ask, asks, calls, or was let in; or a copy of a page waits for it, caught it, or passes it on. */
export type Guard = 'quiet' | 'asked' | 'called' | 'rung' | 'entered' | 'copy' | 'caught' | 'passedOn';

/** What the coach says of the control that is lit. */
export interface WayWords {
  /** One action, that names the control. At most 55 signs. */
  readonly say: CoachText;
  /** Where the reason of the stop does not fit. At most 110 signs. */
  readonly why?: CoachText;
}

type Acts<Type extends string> = {
  readonly [T in Type as T extends `person.${infer Act}` ? Act : never]?: WayWords;
};

/** Words by screen and by what is to be done there; `otherwise` is for what is done alike on many screens. */
export type Ways = {
  readonly laptop: { readonly [S in LaptopView['screen'] | 'otherwise']?: Acts<LaptopIntentType> };
  readonly phone: { readonly [S in PhoneView['screen'] | 'otherwise']?: Acts<PhoneIntentType> };
  /** On the phone, while the laptop waits for the six digits of the app. */
  readonly passcode?: Acts<PhoneIntentType>;
  /** On the phone, while the laptop waits for an approval and nothing calls. */
  readonly quiet?: Acts<PhoneIntentType>;
};

/** Where the laptop is when one signs in, and whether the day has come from which the school asks for the app there. */
export type Outcome = `${'school' | 'home'}${'Early' | 'Asked'}`;

/** Every word of the trainer layer around the two devices. */
export interface StageStrings {
  readonly brand: string;
  readonly loading: string;
  readonly scenarios: { readonly [S in ScenarioId]: string };
  readonly laptop: string;
  readonly phone: string;
  readonly android: string;
  readonly iphone: string;
  /** "Stap 6a van 7"; `step` is the guide's own number. */
  readonly stepOf: (step: string, total: number) => string;
  readonly stepName: (step: string, name: string) => string;
  readonly arrived: string;
  readonly regions: { readonly switcher: string; readonly messages: string };
  readonly skip: { readonly laptop: string; readonly phone: string; readonly coach: string };
  /** The same after the last control of the other device. */
  readonly onward: { readonly laptop: string; readonly phone: string };
  readonly state: {
    readonly here: string;
    readonly look: string;
    readonly waitsForPhone: string;
    readonly waitsForLaptop: string;
    readonly leaveOpen: string;
    readonly numberHere: string;
    readonly notice: string;
  };
  readonly verbs: { readonly click: string; readonly tap: string; readonly type: string };
  readonly coach: {
    readonly name: string;
    readonly why: string;
    readonly lost: string;
    readonly wait: string;
    readonly waitWhy: string;
    readonly toLaptop: string;
    readonly toPhone: string;
    readonly back: string;
    /** Something runs by itself: what to do, and why. */
    readonly busySay: string;
    readonly busy: string;
    readonly notNeeded: string;
    readonly close: string;
  };
  readonly stops: { readonly [S in StopId]: StopWords };
  /** Where only other people can help on; `aside` answers a tap on something that does not help either. */
  readonly exits: { readonly [E in ExitId]: StopWords & { readonly aside: string } };
  /** What is lit now. Goes before the words of the stop, which span more screens. */
  readonly way: Ways;
  readonly twoPhones: TwoPhonesWords;
  readonly desk: DeskWords;
  /** What signing in asks, and why. At most 110 signs. */
  readonly outcomes: { readonly [O in Outcome]: CoachText };
  /**
   * Why a number was not approved or not asked, six digits were refused or asked too `early`, the password is locked, or a pass is
   * `wrong` or `expired`. At most 110 signs.
   */
  readonly stopped: { readonly [R in Unapproved | 'refused' | 'early' | 'locked' | 'wrong' | 'expired']: CoachText };
  /** The page with the code was left: why that code is no good, and what to do. At most 110 signs. */
  readonly codeLeft: string;
  /** Something was copied on the laptop, and the phone does not have it; or the address field was pressed. At most 110 signs. */
  readonly asides: Readonly<Record<'copied' | 'address', string>>;
  /** The phone has other digits than the laptop; `say` is said while they are typed. */
  readonly mistyped: {
    readonly say: (typed: string) => string;
    readonly why: (typed: string, shown: string) => string;
  };
  /** Notifications were refused: what that means. At most 110 signs. */
  readonly muted: string;
  /** What there is to say of somebody else who has the password; goes before every other reason. */
  readonly guard: { readonly [G in Guard]: string };
  /** A way back that has no words of its own. */
  readonly back: Required<WayWords>;
  /** What is said aloud when the other device changes by itself. */
  readonly news: {
    readonly laptop: { readonly [S in LaptopView['screen']]?: string };
    /** Nothing: who is not led looks for it. */
    readonly number: (number: string | null) => string;
    readonly phone: { readonly [S in PhoneView['screen']]?: string };
    readonly notice: string;
  };
  /** The goal is reached, and the devices go on. */
  readonly free: Required<WayWords>;
  readonly aloud: { readonly read: string; readonly stop: string; readonly always: string };
  readonly dial: DialWords;
  readonly menu: {
    readonly name: string;
    readonly close: string;
    /** For a browser that keeps nothing. */
    readonly notKept: string;
    readonly one: string;
    readonly size: string;
    readonly sizes: { readonly normal: string; readonly large: string; readonly largest: string };
    readonly scheme: string;
    readonly schemes: { readonly auto: string; readonly light: string; readonly dark: string };
    /** How fast the clock of the practice runs. */
    readonly pace: string;
    readonly paces: { readonly still: string; readonly slow: string; readonly real: string };
    /** Which addresses the laptop shows. */
    readonly addresses: string;
    readonly addressBooks: { readonly real: string; readonly fictional: string };
    readonly coach: string;
    readonly language: string;
    readonly languageOf: { readonly coach: string; readonly laptop: string; readonly phone: string };
    readonly actions: string;
    /** What a key does, for who works with the keyboard. */
    readonly keys: string;
    readonly keyOf: { readonly lit: string; readonly hint: string; readonly undo: string };
    readonly undo: string;
    readonly redo: string;
    readonly route: string;
    readonly wait: string;
    /** Everything that runs by itself stands still, and what is said then. */
    readonly pause: string;
    readonly goOn: string;
    readonly still: string;
    /** Copies a link to where the learner is; what is said when that was done, and before the link when it was not. */
    readonly share: string;
    readonly shared: string;
    readonly notShared: string;
    /** Asks for a short code that opens this place for who helps; what is said with it, and where there is none. */
    readonly helpCode: string;
    readonly helpCodeIs: (code: string) => string;
    readonly noHelpCode: string;
    /** Gives the phone a window of its own. */
    readonly apart: string;
    /** Undo goes no further back. */
    readonly folded: string;
    /** The report of the run so far. */
    readonly report: string;
    /** The steps from here on, on paper. */
    readonly rest: string;
    readonly restart: string;
    readonly exit: string;
  };
  readonly damaged: string;
  readonly otherVersion: string;
  readonly ok: string;
  /** Puts the finish away: the devices go on working. */
  readonly lookAround: string;
  /** Brings the finish back. */
  readonly whatNow: string;
  readonly failed: { readonly say: string; readonly resume: string; readonly restart: string };
}

/** The dial, and what the coach says where it does not say everything. */
export interface DialWords {
  readonly name: string;
  readonly positions: { readonly [D in Dial]: { readonly name: string; readonly say: string } };
  /** Under the task, where the coach waits or is silent. At most 110 signs. */
  readonly task: { readonly [D in 'hint' | 'test']: string };
  /** Whether that is offered. */
  readonly offers: string;
  /** Under the task, for who seems to be stuck. At most 110 signs. */
  readonly offer: string;
  /** The first hint: only where to look, or that the way leads back. At most 55 signs. */
  readonly nudge: { readonly [D in 'laptop' | 'phone' | 'beside']: string };
  readonly nudgeBack: { readonly [D in 'laptop' | 'phone']: string };
  readonly nudgeWhy: string;
  /** Asking for a hint: the first, and another. */
  readonly ask: string;
  readonly more: string;
  /** While the practice plays itself. */
  readonly pause: string;
  readonly play: string;
  readonly step: string;
  readonly takeOver: string;
  /** What somebody else did, and the coach would not have said. At most 55 signs. */
  readonly otherwise: string;
  /** The same, where they waited until something ran out, and where they typed. At most 55 signs, and what was typed. */
  readonly waited: string;
  readonly typed: (text: string) => string;
  /** The same, where no way leads and the coach has no words of its own. At most 55 signs. */
  readonly chose: Readonly<Record<Astray, string>>;
  /** Where it is over: none of it was done by who looks at it. */
  readonly theirs: string;
}

/** What can be done on a phone that is never the way of the guide. */
export type Astray = 'openCamera' | 'installAd' | 'installOther' | 'personal' | 'other' | 'signIn' | 'scan';

/** Longer help: where to look, one step per line. */
export interface FindStrings {
  readonly title: string;
  /** The first line, where the other device is in view. */
  readonly other: { readonly laptop: string; readonly phone: string };
  readonly stops: { readonly [S in StopId]: readonly CoachText[] };
  /** Pages on which a stop on the laptop is not what it is on its first. */
  readonly pages: { readonly [S in LaptopView['screen']]?: readonly CoachText[] };
  readonly exits: { readonly [E in ExitId]: readonly CoachText[] };
}

/** The two switches beside the devices: where the laptop is, and what day it is. */
export interface SwitchStrings {
  readonly place: string;
  readonly places: { readonly school: string; readonly home: string };
  readonly date: string;
  readonly dates: { readonly Early: string; readonly Asked: string };
}

/** The stop that every practice begins with. */
export type FirstStop = 'signIn';

/** What is only said after something was done. */
export interface LaterStageWords
  extends Pick<
    StageStrings,
    | 'way'
    | 'twoPhones'
    | 'desk'
    | 'onward'
    | 'outcomes'
    | 'stopped'
    | 'codeLeft'
    | 'asides'
    | 'mistyped'
    | 'muted'
    | 'guard'
    | 'back'
    | 'exits'
    | 'news'
    | 'dial'
    | 'aloud'
    | 'free'
    | 'lookAround'
    | 'whatNow'
  > {
  readonly menu: Omit<StageStrings['menu'], 'name'>;
  readonly stops: Omit<StageStrings['stops'], FirstStop>;
}

/** The words of the trainer layer, with or still without those. */
export interface FirstStageStrings extends Omit<StageStrings, keyof LaterStageWords> {
  readonly stops: Pick<StageStrings['stops'], FirstStop> & Partial<LaterStageWords['stops']>;
  readonly menu: Pick<StageStrings['menu'], 'name'> & Partial<LaterStageWords['menu']>;
  readonly way: Ways;
  readonly outcomes?: StageStrings['outcomes'];
  readonly twoPhones?: StageStrings['twoPhones'];
  readonly desk?: StageStrings['desk'];
  readonly onward?: StageStrings['onward'];
  readonly stopped?: StageStrings['stopped'];
  readonly codeLeft?: StageStrings['codeLeft'];
  readonly asides?: StageStrings['asides'];
  readonly mistyped?: StageStrings['mistyped'];
  readonly muted?: StageStrings['muted'];
  readonly guard?: StageStrings['guard'];
  readonly back?: StageStrings['back'];
  readonly exits?: StageStrings['exits'];
  readonly news?: StageStrings['news'];
  readonly dial?: DialWords;
  readonly aloud?: StageStrings['aloud'];
  readonly free?: Required<WayWords>;
  readonly lookAround?: string;
  readonly whatNow?: string;
}

/** Whether all words of the trainer layer are there. */
export const isWhole = (words: FirstStageStrings): words is StageStrings => words.news !== undefined;

/** The route as a list. */
export interface RouteStrings {
  readonly name: string;
  readonly close: string;
  /** What can be done in it. */
  readonly about: string;
  readonly now: string;
  /** Goes back to a stop that lies behind. */
  readonly back: string;
  /** Where one cannot go back to any more. */
  readonly ago: string;
  /** A wrong turn that has no name, and one that is not over. */
  readonly turn: string;
  readonly open: string;
}

/** What runs out while the clock runs. */
export interface TimerStrings {
  readonly of: Readonly<Record<RunningOut['what'], string>>;
  /** What a press does. */
  readonly pause: string;
  readonly go: string;
  /** The learner stopped everything. */
  readonly still: string;
}
