import type { ConditionId } from '../conditions/condition.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import type { Case, CauseId, Channel, Level } from './case.js';
import type { Deed } from './deeds.js';

type Told = Partial<Pick<Case, 'temper' | 'tells' | 'request'>>;

/** A case of a level over a channel, in one line: the practice, what was so, what was done, what is wrong, and how it is told. */
export const comes =
  (level: Level, channel: Channel) =>
  (
    scenario: ScenarioId,
    conditions: readonly ConditionId[],
    deeds: readonly Deed[],
    causes: readonly CauseId[],
    { temper = {}, tells = [], request = null }: Told = {},
  ): Omit<Case, 'id'> => ({ level, channel, scenario, conditions, deeds, causes, temper, tells, request });
