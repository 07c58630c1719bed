import { canStartWith } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import { type Beginning as Kind, beginningsOf, beginsWrong } from '../../machines/scenarios/beginnings.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { fits, fromGuide, more, type Rules, startOf } from '../player/exercises.js';
import type { ExerciseId, ExerciseNames } from '../strings/exercises.js';
import type { Practice } from '../strings/site.js';

/** One practice to choose. */
export type { Kind };

const plain = (...scenarios: readonly ScenarioId[]): readonly Kind[] =>
  scenarios.map((scenario) => ({ scenario, conditions: [], slip: null }));

/** Every practice that can be put in a lesson, in the groups of the start page. */
export const practices: { readonly [G in Practice | 'apart']: readonly Kind[] } = {
  firstSetup: plain('first-setup', 'first-setup-at-home'),
  newPhone: plain('new-phone', 'same-phone-again', 'new-phone-by-call', 'new-phone-with-pass'),
  dailySignIn: [...plain('daily-sign-in'), { scenario: 'daily-sign-in', conditions: ['atSchool'], slip: null }],
  unexpectedPrompt: plain('unexpected-prompt', 'unexpected-prompt-with-call', 'unexpected-call', 'link-in-a-mail'),
  apart: plain('cannot-scan', 'only-a-phone', 'approve-again'),
};

export const groups = Object.keys(practices) as readonly (keyof typeof practices)[];

/** A practice as one text, for a list and an address. */
export const nameOf = ({ scenario, conditions, slip }: Kind): string =>
  [scenario, ...conditions, ...(slip ? [slip] : [])].join('.');

const plainly = groups.flatMap((group) => practices[group]);

/** A problem that a lesson can begin with. */
export interface Problem {
  readonly id: ExerciseId;
  readonly kind: Kind;
}

/** Every practice that begins with a problem. Those that are scenarios of their own stand among the others. */
const troubled = [...fromGuide, ...more].flatMap((id) =>
  beginningsOf(id)
    .filter(beginsWrong)
    .map((kind): Problem => ({ id, kind })),
);

/** The problems that a lesson can begin with in this school, on this kind of phone, in the groups of the start page. */
export function problemsFor(
  phone: PhoneKind,
  rules: Rules,
): { readonly [G in 'fromGuide' | 'more']: readonly Problem[] } {
  const list = (ids: readonly ExerciseId[]) =>
    ids
      .filter((id) => fits(id, phone, rules))
      .map((id): Problem => ({ id, kind: startOf(id, rules) }))
      .filter(({ kind }) => beginsWrong(kind));
  return { fromGuide: list(fromGuide), more: list(more) };
}

/** The problem that a practice begins with; null for none. */
export const problemOf = (chosen: Kind): ExerciseId | null =>
  troubled.find(({ kind }) => nameOf(kind) === nameOf(chosen))?.id ?? null;

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
export function kindOf(name: string, phone: PhoneKind): Kind | null {
  const all = [...plainly, ...troubled.map(({ kind }) => kind)];
  const found = all.find((kind) => nameOf(kind) === name);
  return found && canStartWith(scenarios[found.scenario].start({ phone, seed: 0 }), found.conditions) ? found : null;
}
