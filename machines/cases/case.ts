import type { SlipAt } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { Policy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { nextOf } from '../scenarios/demo.js';
import type { Guided } from '../scenarios/guide.js';
import { slips } from '../scenarios/lead-in.js';
import { scenarios } from '../scenarios/registry.js';
import { act, startRun, type Run } from '../scenarios/run.js';
import type { ScenarioId, StopId } from '../scenarios/scenario.js';
import { stop } from '../scenarios/stops.js';
import { possible } from '../world/possible.js';
import { viewsOf } from '../world/views.js';
import type { CauseId } from './causes.js';
import type { LookId } from './looks.js';

export type CaseId = 'notLinked' | 'codeClosed' | 'wrongAccount' | 'noNotices' | 'oldPhone' | 'strangePrompt';

/** What the learner did: what the guide says until a stop is next, one thing on one screen, or waiting. */
export type Deed = { readonly until: StopId } | (SlipAt & { readonly text?: string }) | 'waits';

/** A learner at the desk: how it came about, what is wrong, and what else it could be. */
export interface Case {
  readonly id: CaseId;
  /** One: a single cause, and a story that does not mislead. */
  readonly level: 1;
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  /** What was done before the learner came. */
  readonly deeds: readonly Deed[];
  readonly cause: CauseId;
  /** What the helper chooses from; the cause is among them. */
  readonly candidates: readonly CauseId[];
  /** What the helper can look at, beside the card of the learner. */
  readonly looks: readonly LookId[];
  /** The stop that mends the cause, where the goal can be reached around it. */
  readonly mends?: StopId;
}

/** The learner at the desk: everything that they did is done. */
export const caseRun = (
  { id, scenario, conditions, deeds }: Case,
  phone: PhoneKind,
  seed: number,
  policy: Policy = {},
): Run =>
  deeds.reduce<Run>((run, deed) => {
    const after = did(run, deed);
    if (!after) throw new Error(`[pairing] what the learner of ${id} did is not possible: ${JSON.stringify(deed)}.`);
    return after;
  }, startRun({ scenario, phone, conditions, seed, policy }));

function did(run: Run, deed: Deed): Run | null {
  if (deed === 'waits') return act(run, { type: 'world.wait' });
  if ('until' in deed) return followed(run, deed.until);
  if (viewsOf(run.world)[deed.at].screen !== deed.screen) return null;
  const event = possible(run.world)
    .filter(slips(deed))
    .find(
      (one) => !deed.text || (one.type === 'world.person' && 'text' in one.intent && one.intent.text === deed.text),
    );
  return event ? act(run, event) : null;
}

function followed(run: Run, until: StopId): Run | null {
  const { stop: next, event } = nextOf(run.world, scenarios[run.scenario]);
  if (next === until) return run;
  return event && followed(act(run, event), until);
}

/** What the guide leads to when a case is mended: the goal of its practice, and the cause gone. */
export function repairOf({ scenario, mends }: Case): Guided {
  const { id, stops, goal, exits } = scenarios[scenario];
  if (!mends) return { id, stops, goal, exits };
  const first = stop('1', mends, 'phone');
  return { id, stops: [first, ...stops], goal: (world) => first.reached(world) && goal(world), exits };
}
