import type { Policy } from '../../machines/conditions/policy.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import { type Run, seeds, startRun } from '../../machines/scenarios/run.js';
import type { Decoded } from '../../machines/scenarios/run-text.js';
import type { PairingPracticeProps } from './props.js';
import { guideOf } from './guide-of.js';
import type { Device } from './scene.js';

/** What was done before a practice, and where the last of it was, if that is known. */
export type Kept = Decoded & { readonly at?: Device };

export interface PracticeStart {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly conditions: readonly ConditionId[];
  readonly seed: number | undefined;
  /** Where an earlier practice was left; nothing where there was none. */
  readonly kept?: Kept | null;
  /** What the host named itself; the rest is our default, and a journal counts more than that. */
  readonly named: Pick<PairingPracticeProps, 'scenario' | 'phone' | 'conditions'>;
  /** What it begins with, each time. */
  readonly slip?: SlipId | undefined;
  /** What the school decided; a journal has its own. */
  readonly policy?: Policy | undefined;
}

/** A run on the stage. */
export interface Practice {
  readonly run: Run;
  /** Where the last thing was done; null when it happened by itself. */
  readonly at: Device | null;
  /** What was begun again: undone as any step is. */
  readonly earlier: Practice | null;
  /** Beginning again was undone: what was done since. */
  readonly later: Practice | null;
  /** The page around it knows that the goal was reached. */
  readonly completed: boolean;
  /** Somebody else came to the goal, and it was not gone on with: it is looked at. */
  readonly shared: boolean;
  /** Why an earlier practice could not be taken up, or why undo goes no further. */
  readonly problem: 'damaged' | 'otherVersion' | 'folded' | null;
}

/** What is to be practised next, as far as it is something else. */
export type Wish = Partial<Pick<Run, 'scenario' | 'phone' | 'conditions'>>;

/** The name by which one practice is told from another. */
export const named = ({ scenario, phone, conditions }: Required<Wish>): string =>
  `${scenario} ${phone} ${conditions.join()}`;

/** Draws a seed, as a host does that names none. */
export const drawSeed = (): number => Math.floor(Math.random() * seeds);

/** Takes a practice up from its journal, or begins one. */
export function begin({
  scenario,
  phone,
  conditions,
  seed = drawSeed(),
  kept = null,
  named,
  policy = {},
}: PracticeStart): Practice {
  const fits =
    kept &&
    'run' in kept &&
    (named.scenario ?? kept.run.scenario) === kept.run.scenario &&
    (named.phone ?? kept.run.phone) === kept.run.phone &&
    (named.conditions ?? kept.run.conditions).join() === kept.run.conditions.join();
  if (fits) {
    const { run } = kept;
    const completed = guideOf(run).stop === null;
    return {
      at: kept.at ?? null,
      run,
      earlier: null,
      later: null,
      completed,
      shared: completed && kept.shared,
      problem: null,
    };
  }
  // A journal of another practice than the one that was asked for counts as a damaged one.
  const problem = kept && ('problem' in kept ? kept.problem : 'damaged');
  const run = startRun({ scenario, phone, conditions, seed, policy });
  return { at: null, run, earlier: null, later: null, completed: false, shared: false, problem };
}
