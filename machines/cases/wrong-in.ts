import { detoursOf } from '../coach/diagnose.js';
import { begunWith } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { Run } from '../scenarios/run.js';
import type { CauseId } from './case.js';

/** What of the catalogue is wrong where a learner is: what diagnosis says of it, and what the practice began with. */
export function wrongIn(run: Run, conditions: readonly ConditionId[]): readonly CauseId[] {
  const now = detoursOf(run).flatMap(({ id, to }) => (to === null && id !== null && id !== 'E41' ? [id] : []));
  const begun = begunWith(conditions).flatMap((id) => (id === 'E41' ? [] : [id]));
  return [...new Set<CauseId>([...now, ...begun])];
}
