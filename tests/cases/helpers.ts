import { causeIds } from '../../machines/cases/pool.js';
import type { CauseId } from '../../machines/cases/case.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { probesOver } from '../../machines/cases/probes.js';
import type { ProofId } from '../../machines/cases/proofs.js';
import { advance, type DeskEvent, type UnsafeId, type Visit } from '../../machines/cases/visit.js';
import { required } from '../../machines/protocol/required.js';
import { possible } from '../../machines/world/possible.js';

/** Draws a whole number below another; the same for the same seed (mulberry32, Tommy Ettinger 2017). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const proofs: readonly ProofId[] = ['card', 'photo', 'callBack', 'comeOrCall', 'birthday'];
const unsafe: readonly UnsafeId[] = ['askPassword', 'askCode', 'typePassword', 'takePhone'];

/** Anything that a helper can do in a visit, by chance. */
export function anyEvent(visit: Visit, draw: (below: number) => number): DeskEvent {
  const one = <T>(all: readonly T[]): T => required(all[draw(all.length)], 'one of them');
  const causes = (): readonly CauseId[] =>
    visit.one.causes.length === 1 ? [one(causeIds)] : [one(causeIds), one(causeIds)];
  const repair = (): DeskEvent => ({ type: 'desk.repair', event: one(possible(visit.run.world)), by: 'learner' });
  return one<() => DeskEvent>([
    ...[1, 2, 3].map(() => () => ({ type: 'desk.probe', probe: one(probesOver(visit.one.channel)) }) as const),
    ...[1, 2, 3, 4].map(() => repair),
    () => ({ type: 'desk.askPhone' }),
    () => ({ type: 'desk.prove', proof: one(proofs) }),
    () => ({ type: 'desk.unsafe', what: one(unsafe) }),
    () => ({ type: 'desk.name', causes: causes(), sure: one([1, 2, 3] as const) }),
    () => ({ type: 'desk.check' }),
    () => (visit.one.request === null || draw(2) === 0 ? { type: 'desk.refuse' } : { type: 'desk.grant' }),
  ])();
}

/** Who does whatever comes to hand, thirty times, names something and goes. */
export function randomHelper(visit: Visit, seed: number): Visit {
  const draw = drawing(seed);
  let now = visit;
  for (let n = 0; n < 30; n += 1) now = advance(now, anyEvent(now, draw));
  const causes = visit.one.causes.map(() => required(causeIds[draw(causeIds.length)], 'a cause'));
  return advance(advance(now, { type: 'desk.name', causes, sure: 3 }), { type: 'desk.close' });
}

/** Has everything mended as the guide says, and finds nothing out. */
export function repairsAll(visit: Visit): Visit {
  let now = visit;
  for (let next = nextRepair(now); next; next = nextRepair(now)) now = advance(now, { type: 'desk.repair', ...next });
  return advance(advance(now, { type: 'desk.check' }), { type: 'desk.close' });
}
