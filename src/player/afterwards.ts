import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import find from '../styles/find.css?inline';
import finish from '../styles/finish.css?inline';
import menu from '../styles/menu.css?inline';
import other from '../styles/other-phone.css?inline';
import thread from '../styles/thread.css?inline';

export { assess } from '../../machines/coach/assess.js';
export { newsOf } from './announce.js';
export { findLines } from './find-lines.js';
export { DeskCard } from './desk-card.js';
export { FindPanel } from './find-panel.js';
export { FinishCover } from './finish-cover.js';
export { GoKey } from './go-key.js';
export { MenuPanel } from './menu-panel.js';
export { Onward } from './onward.js';
export { OtherPhone } from './other-phone.js';
export { problemName } from './problem-name.js';
export { Switches } from './switches.js';
export { Thread } from './thread.js';
export { Timer } from './timer.js';
export { Why } from './why.js';

addIcons(laterIcons);

/** The styles of these parts, by the place that they have in the order of the styles. */
export const styles = { thread, other, find, menu, finish };
