import type { ReactNode } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { CoachText } from '../strings/stage.js';
import type { CoachLine } from './coach-line.js';
import type { CoachActs } from './coach-looks.js';
import type { Lit } from './stage-devices.js';

/** What of all that the coach knows is given. */
export interface Given {
  /** Who took over goes on in another position than the one that was set. */
  readonly dial: Dial;
  readonly line: CoachLine;
  readonly lit: Lit | null;
  readonly help: HelpGiven;
  /** What the live region says of it; nothing where only the task stands there. */
  readonly says: CoachText | null;
  /** Also what can be read on the device that is not shown. */
  readonly leads: boolean;
  /** Also what travels between the devices. */
  readonly travels: boolean;
  /** The next hint, and how to ask for it. */
  readonly hint: {
    readonly name: string;
    readonly key: string;
    readonly offered: boolean;
    readonly ask: () => void;
  } | null;
  /** Reads it aloud, where there is a voice. */
  readonly aloud?: ReactNode;
  /** Waits until somebody seems to be stuck. */
  readonly offers?: ReactNode;
  /** What turning the dial ends. */
  readonly onTurn?: () => void;
  /** What is offered instead of the usual actions. */
  readonly acts: CoachActs | null;
}

/** All of it, as somebody gets who goes together with the coach. */
export const everything = (dial: Dial, line: CoachLine, lit: Lit | null): Given => ({
  dial,
  line,
  lit,
  help: 'pointed',
  says: line.say,
  leads: true,
  travels: true,
  hint: null,
  acts: null,
});

/** A line with the task alone. */
export const blank = (say: string, why = ''): CoachLine => ({
  device: null,
  back: false,
  kicker: '',
  say,
  why,
  find: null,
});

/** The task alone, as somebody gets who is tested. */
export const taskOnly = (dial: Dial, say: string, why?: string): Given => ({
  ...everything(dial, blank(say, why), null),
  help: 'none',
  says: null,
  leads: false,
  travels: false,
});

/** What became of the position that was set: who acts while it plays took over, and hints were asked at one place. */
export interface Turned {
  readonly taken: boolean;
  readonly place: string;
  readonly times: number;
  readonly offered: boolean;
}

export const unturned: Turned = { taken: false, place: '', times: 0, offered: false };
