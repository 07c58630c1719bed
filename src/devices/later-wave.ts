import laptopWizard from '../styles/laptop-wizard.css?inline';
import phoneApp from '../styles/phone-app.css?inline';

export { laterLaptopScreens as laptop } from '../screens/laptop/later-registry.js';
export { laterPhoneScreens as phone } from '../screens/phone/later-registry.js';
export { hardwareKey } from './hardware-key.js';

/** The styles of these screens, by the place that they have in the order of the styles. */
export const styles = { laptopWizard, phoneApp };
