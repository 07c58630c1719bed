import type { ConditionId } from '../../machines/scenarios/index.js';
import type { Outcome } from '../strings/stage.js';

/** What the two switches of signing in stand on, per outcome. */
export const conditionsOf: { readonly [O in Outcome]: readonly ConditionId[] } = {
  schoolAsked: ['atSchool'],
  schoolEarly: ['atSchool', 'beforeDate'],
  homeAsked: [],
  homeEarly: ['beforeDate'],
};

/** What signing in asks where a practice began so. */
export const outcomeOf = (conditions: readonly ConditionId[]): Outcome =>
  `${conditions.includes('atSchool') ? 'school' : 'home'}${conditions.includes('beforeDate') ? 'Early' : 'Asked'}`;
