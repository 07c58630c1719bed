import { createContext, useContext, useMemo } from 'react';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import type { Policy } from '../../machines/conditions/policy.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Tell } from '../profile/tell.js';
import type { Locale } from '../strings/strings.js';

/** What a profile changes of a practice. */
export interface School {
  readonly tell: Tell | null;
  readonly policy: Policy;
  readonly addresses: AddressBook;
  /** The app is asked on the network of the school too: nothing is different there from anywhere else. */
  readonly everywhere: boolean;
}

/** The fictional Voorbeeldschool: the words are its own already. */
export const usualSchool: School = { tell: null, policy: {}, addresses: 'real', everywhere: false };

export const SchoolContext = createContext(usualSchool);

/** Words as the school of this practice has them. */
export function useTold<W extends object>(words: W | null, locale: Locale): W | null {
  const { tell } = useContext(SchoolContext);
  return useMemo(() => (words && tell ? tell(words, locale) : words), [words, tell, locale]);
}

interface Start {
  readonly scenario?: ScenarioId;
  readonly conditions?: readonly ConditionId[];
}

/** A practice as it begins in this school. */
export function inSchool<S extends Start>(start: S, { everywhere }: School): S {
  if (!everywhere) return start;
  const { scenario, conditions } = start;
  return {
    ...start,
    ...(scenario === 'first-setup' ? { scenario: 'first-setup-at-home' } : {}),
    ...(conditions ? { conditions: conditions.filter((id) => id !== 'atSchool') } : {}),
  };
}
