import { describe, expect, it } from 'vitest';
import { type Case, caseRun, repairOf } from '../../machines/cases/case.js';
import { caseList } from '../../machines/cases/cases.js';
import { speaksAgainst } from '../../machines/cases/causes.js';
import { find, lookAt } from '../../machines/cases/looks.js';
import { solve } from '../../machines/cases/solve.js';
import { catalogue, type Entry, type SlipAt } from '../../machines/conditions/catalogue.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { guide } from '../../machines/scenarios/guide.js';
import { required } from '../../machines/protocol/required.js';
import { act, type Run } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { possible } from '../../machines/world/possible.js';
import { sameness } from '../../machines/world/sameness.js';
import { waiting } from '../../machines/world/waiting.js';

const kinds = ['android', 'iphone'] as const;
const both = caseList.flatMap((one) => kinds.map((phone) => ({ id: one.id, one, phone })));
const seed = 5;

const isSlip = (deed: Case['deeds'][number]): deed is SlipAt => deed !== 'waits' && 'at' in deed;

/** Whether an entry of the catalogue is really there: as a condition of the start, as a slip that was made, or as its own practice. */
function isThere(id: Case['cause'], { conditions, deeds, scenario }: Case): boolean {
  const entry: Entry = catalogue[id];
  if ('start' in entry) return conditions.includes(entry.start);
  if ('slip' in entry) {
    const { at, screen, act: does } = entry.slip;
    return deeds.some((deed) => isSlip(deed) && deed.at === at && deed.screen === screen && deed.act === does);
  }
  return 'in' in entry && entry.in.includes(scenario);
}

const asBrought: ReadonlySet<string> = new Set(['laptop', 'phone', 'oldPhone']);

/** How it ends where the guide is followed. */
function ends(start: Run, one: Case): 'goal' | 'help' | 'circles' {
  const guided = repairOf(one);
  let run = start;
  for (let n = 0; n < 90; n += 1) {
    if (guide(run.world, guided).exit) return 'help';
    const { event } = nextOf(run.world, guided);
    if (!event) return 'goal';
    run = act(run, event);
  }
  return 'circles';
}

describe.each(both)('the case $id on $phone', ({ one, phone }) => {
  it('is reached by what the learner did, and by its journal again', () => {
    const run = caseRun(one, phone, seed);
    const kept = decodeRun(encodeRun(run));
    expect('run' in kept && sameness(kept.run.world)).toBe(sameness(run.world));
  });

  it('has its cause, and none of the others that can be named', () => {
    expect(one.candidates.filter((id) => isThere(id, one))).toEqual([one.cause]);
  });

  it('is solvable and decidable', () => {
    expect(solve(one, caseRun(one, phone, seed))).toMatchObject({ solvable: true, decidable: true });
  });

  it('can be looked at everywhere, and looking changes nothing of what is found', () => {
    const { world } = caseRun(one, phone, seed);
    for (const look of one.looks) {
      const shown = lookAt(world, look);
      expect(waiting(shown).progressIn).toBe(null);
      // What the devices are doing is seen as they are brought; who holds the old phone sees it at once.
      const there = asBrought.has(look) ? world : shown;
      expect([look, find(look, there)]).toEqual([look, find(look, world)]);
    }
  });

  it('shows what speaks against each other cause', () => {
    const { world } = caseRun(one, phone, seed);
    const others = one.candidates.filter((id) => id !== one.cause);
    expect(others.filter((id) => !one.looks.some((look) => speaksAgainst(look, id, world)))).toEqual([]);
  });

  it('is led to its goal or to help from beside the way as well', () => {
    let run = caseRun(one, phone, seed);
    while (!repairOf(one).goal(run.world)) {
      // One other thing is done at each place, and from there the guide goes on.
      for (const detour of possible(run.world)) expect(ends(act(run, detour), one)).not.toBe('circles');
      run = act(run, required(nextOf(run.world, repairOf(one)).event, 'a next step'));
    }
  });
});

it('every case has four causes to choose from, and each has another', () => {
  expect(caseList.map(({ candidates }) => new Set(candidates).size)).toEqual(caseList.map(() => 4));
  expect(new Set(caseList.map(({ cause }) => cause)).size).toBe(caseList.length);
});
