import type { Policy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { type Run, startRun } from '../scenarios/run.js';
import type { Case } from './case.js';
import { find } from './find.js';
import type { FindingId } from './findings.js';
import { type Answer, answerTo, askIds, findingsOf, type Probe, testIds } from './probes.js';
import { openVisit } from './visit.js';

/** What comes of one thing that a helper can ask, or have done. */
export interface Reply {
  readonly probe: Probe;
  readonly answer: Answer;
  /** The learner is wrong about it, and does not know. */
  readonly mistaken: boolean;
}

/**
 * What somebody has to know who plays the learner of a case: what they answer, and what is seen where something is looked up.
 * What is not in it is as it is where nothing is wrong.
 */
export interface Role {
  readonly asked: readonly Reply[];
  readonly tested: readonly Reply[];
}

/** So many things at least that can be asked or tested have their answer in it. */
const enough = 12;

const always: ReadonlySet<string> = new Set(['laptopShows', 'phoneShows']);

/** The learner as they come; under the rules of a school where that can be so there, and else under those of any. */
function cameAs(one: Case, phone: PhoneKind, policy: Policy): Run {
  try {
    return openVisit(one, phone, 0, policy).came;
  } catch {
    return openVisit(one, phone, 0).came;
  }
}

/** What of a case a player needs, from the world in which the learner comes and from how they tell of it. */
export function roleOf(one: Case, phone: PhoneKind, policy: Policy = {}): Role {
  const { temper, tells } = one;
  const { world, policy: ruled } = cameAs(one, phone, policy);
  const start = { scenario: one.scenario, phone, seed: 0 };
  const nothingWrong = startRun({ ...start, conditions: [], policy: ruled }).world;
  const isSign = (id: FindingId): boolean => find(id, world) !== find(id, nothingWrong);
  const replyTo = (probe: Probe): Reply => {
    const answer = answerTo(probe, world, one);
    const mistaken = findingsOf(probe).some(
      (id) => answer.values[id] !== undefined && answer.values[id] !== find(id, world),
    );
    return { probe, answer, mistaken };
  };

  const doubted = new Set([...(temper.unknown ?? []), ...(temper.vague ?? []), ...Object.keys(temper.wrong ?? {})]);
  const asks = askIds.map((id): Probe & { kind: 'ask' } => ({ kind: 'ask', id }));
  const matters = asks.filter(
    (probe) =>
      always.has(probe.id) || doubted.has(probe.id) || tells.includes(probe.id) || findingsOf(probe).some(isSign),
  );
  const inDoubt = new Set(asks.filter(({ id }) => doubted.has(id)).flatMap(findingsOf));
  const tests = testIds
    .map((id): Probe => ({ kind: 'test', id }))
    .filter((probe) => findingsOf(probe).some((id) => isSign(id) || inDoubt.has(id)));
  const left = Math.max(0, enough - matters.length - tests.length);
  const listed = new Set([...matters, ...asks.filter((probe) => !matters.includes(probe)).slice(0, left)]);
  return {
    asked: asks.filter((probe) => listed.has(probe)).map(replyTo),
    tested: tests.map(replyTo),
  };
}
