import { scenarios } from '../scenarios/registry.js';
import type { Run } from '../scenarios/run.js';
import type { Case } from './case.js';
import { needsSchool } from './mended.js';
import type { Visit } from './visit.js';

/** Whether others can be needed for a case: what is wrong is one of what ends its practice, and the admin side does not mend it. */
const exitsOf = (one: Case) =>
  needsSchool(one) ? [] : scenarios[one.scenario].exits.filter(({ id }) => one.causes.includes(id));

/** Whether a case can be one to pass on, before anybody comes with it. */
export const mayRefer = (one: Case): boolean => exitsOf(one).length > 0;

/**
 * Whether a case has to be passed on: what is wrong can only be changed by others, who set the rules of the school or have
 * another phone to lend. What a helper can press at the admin side is not passed on.
 */
export const mustRefer = (one: Case, came: Run): boolean => exitsOf(one).some(({ holds }) => holds(came.world));

/** Whether the helper passed it on already. */
export const isReferred = ({ done }: Pick<Visit, 'done'>): boolean =>
  done.some(({ event }) => event.type === 'desk.refer');
