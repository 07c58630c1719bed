import type { Run } from '../scenarios/run.js';
import { type Belief, beliefOf, doubtIn, keyOf, learn, likeliest, type Told, worthOf } from './belief.js';
import type { Case } from './case.js';
import { poolOf, sightOf } from './pool.js';
import { type Answer, answerTo, type Probe, probesOver } from './probes.js';

/** So likely a cause is before a helper may be certain of it. */
export const sureEnough = 0.95;

/** What was found out so far, by asking, looking and testing. */
export interface Inquiry {
  readonly belief: Belief;
  readonly tried: readonly Probe[];
}

const same = (a: Probe, b: Probe): boolean => a.kind === b.kind && a.id === b.id;

/** Before the helper did anything: what can be wrong, and what the learner tells of themselves. */
export function inquiryOf(one: Case, came: Run): Inquiry {
  const causes = keyOf(one.causes);
  const pool = poolOf(one.scenario, came.phone, one.causes.length);
  const mine = sightOf(came.world);
  const fitting = pool.map((each) =>
    keyOf(each.causes) === causes ? { causes: each.causes, sights: [...each.sights, mine] } : each,
  );
  const all = fitting.some((each) => keyOf(each.causes) === causes)
    ? fitting
    : [...fitting, { causes: one.causes, sights: [mine] }];
  return one.tells
    .map((id): Probe => ({ kind: 'ask', id }))
    .reduce((now, probe) => heard(now, probe, answerTo(probe, came.world, one)), {
      belief: beliefOf(all),
      tried: [],
    } as Inquiry);
}

/** After an answer. The same thing asked twice is answered the same, and tells nothing more. */
export const heard = ({ belief, tried }: Inquiry, probe: Probe, answer: Answer): Inquiry =>
  tried.some((other) => same(other, probe))
    ? { belief, tried }
    : { belief: learn(belief, probe, answer), tried: [...tried, probe] };

/** What could be found out next, the most worthwhile first. */
export const openTo = ({ belief, tried }: Inquiry, { channel }: Case): readonly Told[] =>
  worthOf(
    belief,
    probesOver(channel).filter((probe) => !tried.some((other) => same(other, probe))),
    channel,
  );

/** Whether one answer to "what is wrong" is likely enough to name it with certainty. */
export const isSure = ({ belief }: Inquiry): boolean => (likeliest(belief)[0]?.share ?? 0) >= sureEnough;

/** How many answers to "what is wrong" are left: as many as would be as much doubt if all were alike. One where one is certain. */
export const leftIn = (now: Inquiry): number => (isSure(now) ? 1 : Math.max(2, Math.round(2 ** doubtIn(now.belief))));

export const doubtOf = ({ belief }: Inquiry): number => doubtIn(belief);
