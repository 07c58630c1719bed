import type { LaptopIntent } from '../../../machines/laptop/laptop.intents.js';
import type { LaptopView } from '../../../machines/laptop/laptop.view.types.js';
import type { LaptopStrings } from '../../strings/laptop.js';
import type { ScreenProps } from '../screen.js';

export type LaptopCommon = LaptopStrings['common'];

/** What the screen named `S` is given. */
export type LaptopScreenProps<S extends LaptopView['screen']> = ScreenProps<
  Extract<LaptopView, { screen: S }>,
  LaptopStrings['screens'][S],
  LaptopCommon,
  LaptopIntent
>;
