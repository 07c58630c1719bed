import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import type { Practice } from '../strings/site.js';

/** One practice to choose. */
export interface Kind {
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
}

const plain = (...scenarios: readonly ScenarioId[]): readonly Kind[] =>
  scenarios.map((scenario) => ({ scenario, conditions: [] }));

/** Every practice that can be put in a lesson, in the groups of the start page. */
export const practices: { readonly [G in Practice | 'apart']: readonly Kind[] } = {
  firstSetup: plain('first-setup', 'first-setup-at-home'),
  newPhone: plain('new-phone', 'same-phone-again', 'new-phone-by-call', 'new-phone-with-pass'),
  dailySignIn: [...plain('daily-sign-in'), { scenario: 'daily-sign-in', conditions: ['atSchool'] }],
  unexpectedPrompt: plain('unexpected-prompt', 'unexpected-prompt-with-call', 'unexpected-call'),
  apart: plain('cannot-scan', 'only-a-phone', 'approve-again'),
};

export const groups = Object.keys(practices) as readonly (keyof typeof practices)[];

/** A practice as one text, for a list and an address. */
export const nameOf = ({ scenario, conditions }: Kind): string => [scenario, ...conditions].join('.');

/** The practice of this name, or nothing. */
export function kindOf(scenario: string, conditions: readonly string[]): Kind | null {
  const name = [scenario, ...conditions].join('.');
  return groups.flatMap((group) => practices[group]).find((kind) => nameOf(kind) === name) ?? null;
}
