export { HalfView } from './half-view.js';
export type { ApartWay } from './way.js';
export { takeApart } from './other-window.js';
