import { catalogue, type Entry } from '../../machines/conditions/catalogue.js';
import { canStartWith } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { fits, fromGuide, more, type Rules, startOf } from '../player/exercises.js';
import type { ExerciseId, ExerciseNames } from '../strings/exercises.js';
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

const plainly = groups.flatMap((group) => practices[group]);

/** A problem that a lesson can begin with. */
export interface Problem {
  readonly id: ExerciseId;
  readonly kind: Kind;
}

/** What is wrong before anybody does anything, and where; null for what somebody does first, which no lesson holds. */
function beginningOf(id: ExerciseId) {
  const entry: Entry = catalogue[id];
  return 'start' in entry && 'in' in entry ? entry : null;
}

/** The problems that a lesson can begin with in this school, on this kind of phone, in the groups of the start page. */
export function problemsFor(
  phone: PhoneKind,
  rules: Rules,
): { readonly [G in 'fromGuide' | 'more']: readonly Problem[] } {
  const list = (ids: readonly ExerciseId[]) =>
    ids
      .filter((id) => beginningOf(id) && fits(id, phone, rules))
      .map((id) => {
        const { scenario, conditions } = startOf(id, phone, rules);
        return { id, kind: { scenario, conditions } };
      });
  return { fromGuide: list(fromGuide), more: list(more) };
}

/** The problem that a practice begins with; null for none. */
export function problemOf({ conditions }: { readonly conditions: readonly string[] }): ExerciseId | null {
  const begins = (id: ExerciseId) => conditions.some((condition) => condition === beginningOf(id)?.start);
  return [...fromGuide, ...more].find(begins) ?? null;
}

/** What a practice is called, with the problem that it begins with. */
export function titleIn(
  kind: Kind,
  scenarioNames: Readonly<Record<ScenarioId, string>>,
  problems: ExerciseNames,
): string {
  const problem = problemOf(kind);
  return scenarioNames[kind.scenario] + (problem ? `: ${problems[problem]}` : '');
}

/** The practice of this name, or nothing: with a problem wherever that can be, on this kind of phone. */
export function kindOf(scenario: string, conditions: readonly string[], phone: PhoneKind): Kind | null {
  const named = (name: string) => plainly.find((kind) => nameOf(kind) === name);
  const found = named([scenario, ...conditions].join('.'));
  const [plain, problem] = [named(scenario), conditions.length === 1 ? problemOf({ conditions }) : null];
  const beginning = problem && beginningOf(problem);
  if (found || !plain || !beginning?.in.includes(plain.scenario)) return found ?? null;
  const start = scenarios[plain.scenario].start({ phone, seed: 0 });
  return canStartWith(start, [beginning.start]) ? { ...plain, conditions: [beginning.start] } : null;
}
