import type { Case, Level } from './case.js';

/** How hard a case is: one cause, two, or a learner who says something that is not so. */
export const levelOf = ({ causes, temper }: Pick<Case, 'causes' | 'temper'>): Level =>
  Object.keys(temper.wrong ?? {}).length > 0 ? 3 : causes.length === 2 ? 2 : 1;
