import { createContext, useContext, useMemo } from 'react';
import { canStartWith, type ConditionId } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import type { Decoded } from '../../machines/scenarios/run-text.js';
import { useWave } from '../parts/use-wave.js';
import type { Locale } from '../strings/strings.js';
import { type School, usualSchool } from './usual-school.js';
import { onePhone } from './waves.js';

export const SchoolContext = createContext(usualSchool);

/** Words as the school of this practice has them. */
export function useTold<W extends object>(words: W | null, locale: Locale): W | null {
  return useToldBy(useContext(SchoolContext), words, locale);
}

/** The same in a school that stands in no context yet. */
export function useToldBy<W extends object>({ tell }: Pick<School, 'tell'>, words: W | null, locale: Locale): W | null {
  return useMemo(() => (words && tell ? tell(words, locale) : words), [words, tell, locale]);
}

/** The school as its words are where the browser and the app share one phone; null as long as those are on their way. */
export function useOnePhone(school: School, on: boolean): { readonly schooled: School | null; readonly lost: boolean } {
  const { here, failed } = useWave(onePhone, on);
  const schooled = useMemo(
    () => (on ? here && { ...school, tell: here.tellOnOnePhone(school.tell) } : school),
    [on, here, school],
  );
  return { schooled, lost: on && failed };
}

interface Start {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly conditions: readonly ConditionId[];
  /** What the host named itself of it. */
  readonly named: { readonly scenario?: ScenarioId; readonly conditions?: readonly ConditionId[] };
}

/** A practice as it begins in this school. What can only be so on the network of a school, or began there, stays there. */
export function inSchool<S extends Start>(
  start: S,
  { everywhere }: Pick<School, 'everywhere'>,
  kept: Decoded | null = null,
): S {
  if (!everywhere || isBegun(start, kept)) return start;
  const { phone, named } = start;
  const scenario = start.scenario === 'first-setup' ? 'first-setup-at-home' : start.scenario;
  const conditions = start.conditions.filter((id) => id !== 'atSchool');
  if (!canStartWith(scenarios[scenario].start({ phone, seed: 0 }), conditions)) return start;
  return {
    ...start,
    scenario,
    conditions,
    named: { ...named, ...(named.scenario && { scenario }), ...(named.conditions && { conditions }) },
  };
}

/** Whether the journal is of the practice that was asked for, as it was asked for. */
function isBegun({ scenario, conditions }: Start, kept: Decoded | null): boolean {
  return (
    kept !== null && 'run' in kept && kept.run.scenario === scenario && kept.run.conditions.join() === conditions.join()
  );
}
