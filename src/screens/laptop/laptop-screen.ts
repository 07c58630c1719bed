import type { ComponentType } from 'react';
import type { LaptopIntent } from '../../../machines/laptop/laptop.intents.js';
import type { LaptopView } from '../../../machines/laptop/laptop.view.types.js';
import type { LaptopStrings } from '../../strings/laptop.js';
import type { ScreenProps } from '../screen.js';

export type LaptopScreenName = LaptopView['screen'];
export type LaptopCommon = LaptopStrings['common'];

/** What the screen named `S` is given. */
export type LaptopScreenProps<S extends LaptopScreenName> = ScreenProps<
  Extract<LaptopView, { screen: S }>,
  LaptopStrings['screens'][S],
  LaptopCommon,
  LaptopIntent
>;

/** The drawing of each of these screens. */
export type LaptopDrawings<Names extends LaptopScreenName> = {
  readonly [S in Names]: ComponentType<LaptopScreenProps<S>>;
};
