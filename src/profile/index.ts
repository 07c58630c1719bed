export { checkProfile, type Checked } from './check.js';
export { sayProblems } from './rules.js';
export { policyOf, tellerOf, type Tell } from './tell.js';
