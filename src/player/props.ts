import type { ReactNode } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import type { AddressBook } from '../parts/addresses.js';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import type { PracticeEvent } from './events.js';
import type { Pace, Settings } from './settings.js';

/** What the learner set that belongs to where they are. */
export type SharedSettings = Pick<Settings, 'coach' | 'addresses' | 'locale' | 'laptopLocale' | 'phoneLocale'>;

/** Light, dark, or what the device of the learner prefers. */
export type Scheme = 'light' | 'dark' | 'auto';

/** What the page after the goal is told. */
export interface FinishSlot {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly conditions: readonly ConditionId[];
  readonly journal: string;
  /** Starts a practice: the same again, or another. */
  readonly choose: (next: { scenario?: ScenarioId; phone?: PhoneKind; conditions?: readonly ConditionId[] }) => void;
  /** Opens what is said of how it went; its way back leads here again. Of a test it comes first by itself. */
  readonly report: () => void;
  /** Puts the finish away; the devices stay and work. */
  readonly close: () => void;
}

export interface PairingPracticeProps {
  /** Which practice. Default: `first-setup`. */
  readonly scenario?: ScenarioId;
  /** What is different from an ordinary start, for example `atSchool`. Default: nothing. */
  readonly conditions?: readonly ConditionId[];
  /** What the learner has just done wrong as the practice begins, in a scenario of a first set-up. Default: nothing. */
  readonly slip?: SlipId;
  /** Language of the coach, and of both devices unless they have their own. Default: `nl`. */
  readonly locale?: Locale;
  readonly laptopLocale?: Locale;
  readonly phoneLocale?: Locale;
  /** Kind of phone. Default: `android`. */
  readonly phone?: PhoneKind;
  /** What makes the practice the school's own; see docs/profile.md. Default: the fictional Voorbeeldschool. */
  readonly profile?: WrittenProfile;
  /** Addresses in the mock address bar: the real ones, as text, or fictional ones. Default: as in the profile, or `real`. */
  readonly addresses?: AddressBook;
  /** Where an earlier practice was left, as an event told it. Read once. */
  readonly journal?: string;
  /** Makes the numbers the same each time, for a test. */
  readonly seed?: number;
  /** How much help there is: the practice plays itself, says and points each step, gives hints on request, or is silent. Default: `together`. */
  readonly coach?: Dial;
  /** How fast the clock runs for what runs out. Default: `still`, so that nobody is hurried. */
  readonly pace?: Pace;
  readonly scheme?: Scheme;
  /** Reading direction of the trainer layer. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  readonly onEvent?: (event: PracticeEvent) => void;
  /**
   * Makes an address that opens a run, of the run as text and of what the learner set; the menu and the report then have a
   * link to share.
   */
  readonly linkTo?: (journal: string, set: SharedSettings) => string;
  /** Takes the place of the page after the goal. */
  readonly finish?: (slot: FinishSlot) => ReactNode;
}
