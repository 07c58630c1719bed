import { toldBetween } from './belief.js';
import { doubtOf, heard, type Inquiry, inquiryOf, isSure, leftIn, openTo } from './inquiry.js';
import { atOnce, type InPieces } from './in-pieces.js';
import { costOf, type Probe } from './probes.js';
import type { Visit } from './visit.js';

/** One thing that was done to find something out, and what it told. */
export interface Weighed {
  readonly probe: Probe;
  /** Bits that it could be expected to tell, and how many the best would have told for as many turns. */
  readonly gain: number;
  readonly best: number;
  /** Bits that it did tell. */
  readonly told: number;
  /** It was asked before, or the learner had told it already. */
  readonly again: boolean;
  /** What would have told most. */
  readonly instead: Probe | null;
  /** How many causes were left before it and after it. */
  readonly left: readonly [before: number, after: number];
  /** Bits of doubt after it. */
  readonly doubt: number;
  /** It was certain enough before it. */
  readonly idle: boolean;
}

/** A turn in which nothing more is to be learned is still a turn. Bits for each. */
const atLeast = 0.1;

interface Weighing {
  /** In the order of what was done; null where nothing was found out. */
  readonly steps: readonly (Weighed | null)[];
  /** What was known before each thing that was done. */
  readonly known: readonly Inquiry[];
  readonly end: Inquiry;
}

/** Everything that was found out before the first repair: what comes after it is about another world. */
export const weigh = (visit: Visit): Weighing => atOnce(weighing(visit));

const weighed = new WeakMap<Visit, Weighing>();

/** The same, a piece for each thing that was done. A visit is weighed once. */
export function* weighing(visit: Visit): InPieces<Weighing> {
  const before = weighed.get(visit);
  if (before) return before;
  const { one } = visit;
  const firstRepair = visit.done.findIndex(({ event }) => event.type === 'desk.repair');
  let now = inquiryOf(one, visit.came);
  const known: Inquiry[] = [];
  const steps: (Weighed | null)[] = [];
  for (const [place, { event, answer }] of visit.done.entries()) {
    known.push(now);
    if (event.type !== 'desk.probe' || !answer || (firstRepair >= 0 && place > firstRepair)) {
      steps.push(null);
      continue;
    }
    yield;
    const told = openTo(now, one);
    const [best] = told;
    const own = told.find(({ probe }) => probe.kind === event.probe.kind && probe.id === event.probe.id);
    const cost = costOf(event.probe, one.channel);
    const worth = best?.worth ?? 0;
    const after = heard(now, event.probe, answer);
    steps.push({
      probe: event.probe,
      gain: own?.gain ?? 0,
      told: toldBetween(now.belief, after.belief),
      again: !own,
      best: cost * (isSure(now) ? Math.max(worth, atLeast) : worth),
      instead: best && best.worth > (own?.worth ?? 0) ? best.probe : null,
      left: [leftIn(now), leftIn(after)],
      doubt: doubtOf(after),
      idle: isSure(now),
    });
    now = after;
  }
  const all = { steps, known, end: now };
  weighed.set(visit, all);
  return all;
}
