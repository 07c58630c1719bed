import { canStartWith } from '../conditions/condition.js';
import type { PhoneKind } from '../protocol/messages.js';
import { scenarios } from '../scenarios/registry.js';
import { likeliest } from './belief.js';
import type { Case, CauseId } from './case.js';
import { runOf } from './deeds.js';
import { expertWay } from './expert.js';
import { atOnce, type InPieces } from './in-pieces.js';
import { pressesLeft } from './next-repair.js';
import { heard, inquiryOf, sureEnough } from './inquiry.js';
import { makePool } from './pool.js';
import { answerTo, probesOver } from './probes.js';
import { mustRefer } from './refer.js';
import { openVisit } from './visit.js';
import { ownPlaces } from './ways.js';
import { wrongIn } from './wrong-in.js';

/** Why a case cannot be practised. */
export type CaseProblem =
  /** These cannot be true together where the practice starts, on this phone. */
  | { readonly code: 'cannotBegin' }
  /** What the learner did is not possible; the number of the deed, from 0. */
  | { readonly code: 'cannotHappen'; readonly deed: number }
  /** Of what is named as the cause, these are not there; or something else is wrong as well. */
  | { readonly code: 'notThere'; readonly causes: readonly CauseId[] }
  | { readonly code: 'more'; readonly causes: readonly CauseId[] }
  /** The guide leads to no repair, and nobody is known who could help. */
  | { readonly code: 'unsolvable' }
  /** All that a helper may find out over this channel leaves these. */
  | { readonly code: 'undecidable'; readonly left: readonly (readonly CauseId[])[] };

/** What is known of a case before anybody practises it. */
export interface Checked {
  readonly problem: CaseProblem | null;
  readonly solvable: boolean;
  readonly decidable: boolean;
  /** Everything that the expert does, repair and all; 0 where the case cannot be so. */
  readonly expertSteps: number;
  /** How many of those find out. */
  readonly probes: number;
  /** How many causes it can be, before anything is asked. */
  readonly hypotheses: number;
}

const nothing = { solvable: false, decidable: false, expertSteps: 0, probes: 0, hypotheses: 0 };

/** Why nobody can come with a case like this, on a phone; null where they can. Quick: it asks nothing of what else it could be. */
export function cannotBe(
  { scenario, conditions, deeds, causes }: Case,
  phone: PhoneKind,
  seed = 0,
): CaseProblem | null {
  if (!canStartWith(scenarios[scenario].start({ phone, seed }), conditions)) return { code: 'cannotBegin' };
  const start = { scenario, phone, conditions, seed };
  const run = runOf(start, deeds);
  if (!run)
    return { code: 'cannotHappen', deed: deeds.findIndex((_, at) => runOf(start, deeds.slice(0, at + 1)) === null) };
  const there = new Set(wrongIn(run, conditions));
  const missing = causes.filter((id) => !there.has(id) && !ownPlaces[id]?.shows(run.world));
  if (missing.length > 0) return { code: 'notThere', causes: missing };
  const more = [...there].filter((id) => !causes.includes(id));
  return more.length > 0 ? { code: 'more', causes: more } : null;
}

/** Whether a case can be so, be solved, and be told from everything else, on a phone; and if not, why. */
export const checkCase = (one: Case, phone: PhoneKind, seed = 0): Checked => atOnce(checking(one, phone, seed));

/** The same, piece by piece. */
export function* checking(one: Case, phone: PhoneKind, seed = 0): InPieces<Checked> {
  const cannot = cannotBe(one, phone, seed);
  if (cannot) return { ...nothing, problem: cannot };
  yield;
  const visit = openVisit(one, phone, seed);
  const solvable = mustRefer(one, visit.came) || pressesLeft(one, visit.came) !== null;
  yield;
  yield* makePool(one.scenario, phone, one.causes.length);
  const first = inquiryOf(one, visit.came);
  let all = first;
  for (const probe of probesOver(one.channel)) {
    yield;
    all = heard(all, probe, answerTo(probe, visit.run.world, one));
  }
  const left = likeliest(all.belief);
  const decidable =
    left[0] !== undefined && left[0].share >= sureEnough && one.causes.every((id) => left[0]?.causes.includes(id));
  const { visit: expert, finds } = yield* expertWay(visit);
  const undecided = left.filter(({ share }) => share >= 1 - sureEnough).map(({ causes }) => causes);
  const problem: CaseProblem | null = !solvable
    ? { code: 'unsolvable' }
    : decidable && finds
      ? null
      : { code: 'undecidable', left: undecided };
  return {
    problem,
    solvable,
    decidable: decidable && finds,
    expertSteps: expert.done.length,
    probes: expert.done.filter(({ event }) => event.type === 'desk.probe').length,
    hypotheses: first.belief.length,
  };
}
