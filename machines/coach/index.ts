export type { CatalogueId } from '../conditions/catalogue.js';
export { assess, type Assessment, type Goal, isLetIn, isWatched, type Next, type Shown, type Skill } from './assess.js';
export { coach, type Coach } from './coach.js';
export { type Detour, detoursOf, diagnose } from './diagnose.js';
export { type Dial, dials } from './dial.js';
export { atLeast } from './least.js';
export { planner, type Planned, type Planner, type Planning } from './plan.js';
export type { DetourKind } from './signs.js';
export { follow, stuck, type Stuck, type Trail } from './stuck.js';
