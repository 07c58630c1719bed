import { Email } from './email.js';
import { NewTab } from './new-tab.js';
import { Password } from './password.js';
import type { FirstLaptopScreen } from '../../strings/laptop.js';
import type { LaptopDrawings } from './laptop-screen.js';

/** The screens of the laptop that a practice begins with. */
export const firstLaptopScreens: LaptopDrawings<FirstLaptopScreen> = {
  newTab: NewTab,
  email: Email,
  password: Password,
};
