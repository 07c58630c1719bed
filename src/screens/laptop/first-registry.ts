import { NewTab } from './new-tab.js';
import type { FirstLaptopScreen } from '../../strings/laptop.js';
import type { LaptopDrawings } from './laptop-screen.js';

/** The screen of the laptop that a practice begins with. */
export const firstLaptopScreens: LaptopDrawings<FirstLaptopScreen> = {
  newTab: NewTab,
};
