import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import laptopLater from '../styles/laptop-later.css?inline';
import phoneLater from '../styles/phone-later.css?inline';

export { laterLaptopScreens as laptop } from '../screens/laptop/later-registry.js';
export { laterPhoneScreens as phone } from '../screens/phone/later-registry.js';
export { behind } from './behind.js';
export { hardwareKey } from './hardware-key.js';
export { LitInSight } from './lit-in-sight.js';
export { Recognised } from './recognised.js';

addIcons(laterIcons);

/** The styles of these screens, by the place that they have in the order of the styles. */
export const styles = { laptopLater, phoneLater };
