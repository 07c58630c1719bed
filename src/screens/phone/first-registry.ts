import { Locked } from './locked.js';
import type { FirstPhoneScreen } from '../../strings/phone.js';
import type { PhoneDrawings } from './phone-screen.js';

/** The screen of the phone that a practice begins with. */
export const firstPhoneScreens: PhoneDrawings<FirstPhoneScreen> = {
  locked: Locked,
};
