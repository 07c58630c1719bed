import type { ComponentType } from 'react';
import type { PhoneIntent } from '../../../machines/phone/phone.intents.js';
import type { PhoneScreen, PhoneView } from '../../../machines/phone/phone.view.types.js';
import type { PhoneStrings } from '../../strings/phone.js';
import type { ScreenProps } from '../screen.js';

export type PhoneScreenName = PhoneScreen['screen'];

/** What a screen of the phone is given: its own view, its own words, and the words that it shares. */
export type PhoneProps<S extends PhoneScreenName> = ScreenProps<
  Extract<PhoneScreen, { screen: S }> & Omit<PhoneView, keyof PhoneScreen>,
  PhoneStrings['screens'][S],
  PhoneStrings['common'],
  PhoneIntent
>;

/** The drawing of each of these screens. */
export type PhoneDrawings<Names extends PhoneScreenName> = {
  readonly [S in Names]: ComponentType<PhoneProps<S>>;
};
