import { nextOf } from '../scenarios/demo.js';
import { act, type Run } from '../scenarios/run.js';
import type { World } from '../world/world.js';
import { type Case, repairOf } from './case.js';
import { speaksAgainst } from './causes.js';
import type { LookId } from './looks.js';

/** How a case is solved by who makes no detour. */
export interface Solution {
  readonly id: Case['id'];
  readonly level: Case['level'];
  /** The guide leads from the learner's world to the goal. */
  readonly solvable: boolean;
  /** What can be seen leaves one cause only. */
  readonly decidable: boolean;
  /** The card, the fewest looks that decide, and the presses of the repair. */
  readonly expertSteps: number;
}

/** More presses than any repair takes. */
const longest = 120;

/** How many things are done until the goal is reached; null when the guide does not arrive. */
function pressesTo(start: Run, one: Case): number | null {
  const guided = repairOf(one);
  let run = start;
  for (let presses = 0; presses < longest; ) {
    const { event } = nextOf(run.world, guided);
    if (!event) return guided.goal(run.world) ? presses : null;
    if (event.type !== 'world.wait') presses += 1;
    run = act(run, event);
  }
  return null;
}

const subsets = (looks: readonly LookId[]): readonly (readonly LookId[])[] =>
  Array.from({ length: 2 ** looks.length }, (_, set) => looks.filter((_look, at) => set & (2 ** at)));

/** The fewest looks after which no other cause is left; null when what can be seen does not tell. */
function decidingLooks({ cause, candidates, looks }: Case, world: World): readonly LookId[] | null {
  if (looks.some((look) => speaksAgainst(look, cause, world))) return null;
  const others = candidates.filter((id) => id !== cause);
  const deciding = subsets(looks)
    .filter((set) => others.every((other) => set.some((look) => speaksAgainst(look, other, world))))
    .toSorted((a, b) => a.length - b.length);
  return deciding[0] ?? null;
}

/** Solves a case from where the learner came in, by search: nothing of it is written down. */
export function solve(one: Case, run: Run): Solution {
  const looks = decidingLooks(one, run.world);
  const presses = pressesTo(run, one);
  return {
    id: one.id,
    level: one.level,
    solvable: presses !== null,
    decidable: looks !== null,
    expertSteps: 1 + (looks?.length ?? 0) + (presses ?? 0),
  };
}
