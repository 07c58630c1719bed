import { keyOf, likeliest } from './belief.js';
import type { Case } from './case.js';
import { doubtOf, heard, inquiryOf, isSure, openTo } from './inquiry.js';
import { atOnce, type InPieces } from './in-pieces.js';
import { nextRepair, pressesLeft } from './next-repair.js';
import { answerTo, needsPhone } from './probes.js';
import { properProof } from './proofs.js';
import { mustRefer } from './refer.js';
import { advance, type DeskEvent, openVisit, type Visit } from './visit.js';

/** Where nothing tells as much as this any more, an expert stops asking. Bits. */
const worthAsking = 0.005;

/** A visit as the expert has it, from the first word to the last. */
export interface ExpertPath {
  readonly visit: Visit;
  /** What the expert named is what is so. */
  readonly finds: boolean;
}

/**
 * How an expert helps: makes certain who it is, asks, looks and tests what tells most for its price until it is certain what is
 * wrong, names it, has the learner mend it by the guide, and sees that it works. Found by search; nothing of it is authored.
 */
export const expertPath = (came: Visit): ExpertPath => atOnce(expertWay(came));

/** The same, a piece for each thing that the expert does. */
export function* expertWay(came: Visit): InPieces<ExpertPath> {
  const { one } = came;
  let visit = came;
  const does = (event: DeskEvent) => {
    visit = advance(visit, event);
  };
  does({ type: 'desk.prove', proof: properProof(one) });
  if (one.request) does({ type: 'desk.refuse' });
  let now = inquiryOf(one, came.came);
  while (!isSure(now)) {
    yield;
    const [best] = openTo(now, one);
    if (!best || best.gain < worthAsking) break;
    if (needsPhone(best.probe, one.channel) && !visit.hasPhone) does({ type: 'desk.askPhone' });
    does({ type: 'desk.probe', probe: best.probe });
    now = heard(now, best.probe, answerTo(best.probe, came.run.world, one));
  }
  const named = likeliest(now.belief)[0]?.causes ?? [];
  does({ type: 'desk.name', causes: named, sure: isSure(now) ? 3 : 2 });
  const finds = keyOf(named) === keyOf(one.causes);
  if (mustRefer(one, visit.came)) {
    does({ type: 'desk.refer' });
    does({ type: 'desk.close' });
    return { visit, finds };
  }
  yield;
  if (pressesLeft(one, visit.run) !== null)
    for (let next = nextRepair(visit); next; next = nextRepair(visit)) {
      does({ type: 'desk.repair', ...next });
      yield;
    }
  does({ type: 'desk.check' });
  does({ type: 'desk.close' });
  return { visit, finds };
}

/** What an expert does with a case on one phone. */
export const expertOf = (one: Case, phone: Visit['phone'], seed = 0): ExpertPath =>
  expertPath(openVisit(one, phone, seed));

/** How much an expert still doubts when naming. Bits. */
export function doubtAtNaming({ visit }: ExpertPath): number {
  const all = visit.done.reduce(
    (now, { event, answer }) => (event.type === 'desk.probe' && answer ? heard(now, event.probe, answer) : now),
    inquiryOf(visit.one, visit.came),
  );
  return doubtOf(all);
}
