import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import dial from '../styles/dial.css?inline';
import find from '../styles/find.css?inline';
import finish from '../styles/finish.css?inline';
import menu from '../styles/menu.css?inline';
import other from '../styles/other-phone.css?inline';
import route from '../styles/route.css?inline';
import thread from '../styles/thread.css?inline';

export { assess } from '../../machines/coach/assess.js';
export { asideOf } from './aside-of.js';
export { Announcer } from './announcer.js';
export { DeskCard } from './desk-card.js';
export { FinishCover } from './finish-cover.js';
export { give } from './give.js';
export { GoKey } from './go-key.js';
export { HeaderActs } from './header-acts.js';
export { MenuPanel } from './menu-panel.js';
export { Onward } from './onward.js';
export { MoreHelp } from './more-help.js';
export { OtherPhone } from './other-phone.js';
export { PracticeFailed } from './practice-failed.js';
export { problemName } from './problem-name.js';
export { prefetchReport } from './report-wave.js';
export { RouteMap } from './route-map.js';
export { linkOf, sharePlace, tellHelpCode } from './share-place.js';
export { Switches } from './switches.js';
export { Thread } from './thread.js';

addIcons(laterIcons);

/** The styles of these parts, by the place that they have in the order of the styles. */
export const styles = { dial, thread, other, find, menu, route, finish };
