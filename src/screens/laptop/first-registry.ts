import { Email } from './email.js';
import { NewTab } from './new-tab.js';
import { Password } from './password.js';
import type { LaptopDrawings, LaptopScreenName } from './laptop-screen.js';

/** The screens of the laptop that a practice begins with. */
export const firstLaptopScreens = {
  newTab: NewTab,
  email: Email,
  password: Password,
} satisfies Partial<LaptopDrawings<LaptopScreenName>>;

/** Names of these screens. */
export type FirstLaptopScreen = keyof typeof firstLaptopScreens;
