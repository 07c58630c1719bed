import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../machines/cases/case.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { homeward, isIn } from '../../machines/cases/deeds.js';
import { isMended, leadOf } from '../../machines/cases/mended.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { planHere, planOf, sameThere, settled } from '../../machines/cases/plan.js';
import { causeIds } from '../../machines/cases/pool.js';
import { advance, type DeskEvent, openVisit, type Visit } from '../../machines/cases/visit.js';
import { begunWith } from '../../machines/conditions/catalogue.js';

const names = (...causes: readonly CauseId[]): DeskEvent => ({ type: 'desk.name', causes, sure: 2 });
const opened = (id: CaseId, ...causes: readonly CauseId[]): Visit =>
  advance(openVisit(cases[id], 'android', 5), names(...causes));

/** All that the guide says for what was named, done as far as it can be; and how often it could not. */
function told(visit: Visit): readonly [Visit, vain: number] {
  let now = visit;
  for (let n = 0; n < 60; n += 1) {
    const plan = planOf(now);
    const next = plan && nextRepair(plan);
    if (!next) break;
    const then = advance(now, next.by === 'admin' ? { type: 'desk.repair', ...next } : { type: 'desk.tell' });
    if (then === now) break;
    now = then;
  }
  return [now, now.done.filter(({ event, works }) => event.type === 'desk.tell' && works === false).length];
}

describe('what is mended', () => {
  it('is nothing before something was named', () => {
    expect(planOf(openVisit(cases.oldApp, 'android', 5))).toBeNull();
  });

  it.each(caseList.map(({ id }) => ({ id })))('$id: is what was named, and says nothing of what is so', ({ id }) => {
    const { causes } = cases[id];
    for (const named of causeIds.filter((one) => !causes.includes(one))) {
      const plan = planOf(opened(id, named));
      if (!plan) continue;
      expect([...isIn(plan.run), ...begunWith(plan.run.conditions)].filter((one) => one !== named)).toEqual([]);
    }
  });

  it.each(caseList.filter(({ causes }) => causes.length === 2))('$id: of two, only the one that was named', (one) => {
    const others = one.causes.flatMap((cause) => {
      const plan = planOf(opened(one.id, cause));
      return plan ? [...isIn(plan.run)].filter((id) => id !== cause) : [];
    });
    expect(others).toEqual([]);
  });

  it('is what is so where that was named: the devices are one', () => {
    const visit = opened('oldApp', 'E30');
    expect(planOf(visit)?.run).toBe(visit.run);
    const [mended, vain] = told(visit);
    expect([isMended(cases.oldApp, mended.run), vain]).toEqual([true, 0]);
  });
});

describe('a wrong cause', () => {
  it('that cannot be in this practice has no steps', () => {
    expect(planOf(opened('oldApp', 'cameraBroken'))).toBeNull();
    const visit = opened('oldApp', 'cameraBroken');
    expect(advance(visit, { type: 'desk.tell' })).toBe(visit);
  });

  it('has the steps of its own, which come to an end and mend nothing', () => {
    for (const named of ['E12', 'E11', 'E27', 'E13'] as const) {
      const visit = opened('oldApp', named);
      const plan = planOf(visit);
      expect(plan?.run.world.phone.context.app).toBe('installed');
      const [after] = told(visit);
      expect(isMended(cases.oldApp, after.run)).toBe(false);
    }
  });

  it('is told by the learner who cannot do a step, and who names again goes on from there', () => {
    const visit = opened('oldApp', 'E12');
    const [stuck, vain] = told(visit);
    expect(vain).toBeGreaterThan(0);
    expect(stuck.run.world.phone.context.troubles).toEqual(visit.run.world.phone.context.troubles);
    const [mended] = told(advance(stuck, names('E30')));
    expect(isMended(cases.oldApp, mended.run)).toBe(true);
  });

  it('sends nobody to the admin side who has no need of it', () => {
    const next = (visit: Visit) => nextRepair(planOf(visit)!)?.by;
    expect(next(opened('emptyApp', 'E11'))).toBe('learner');
    expect(next(opened('emptyApp', 'E20'))).toBe('admin');
  });
});

it('what is so already is told as such, and is not undone by doing it', () => {
  const [after] = told(opened('noInternet', 'E11'));
  expect(after.done.some(({ event, works }) => event.type === 'desk.tell' && works === true)).toBe(true);
  expect(after.run.world.phone.context.notifications).toBe('allowed');
});

it('before one’s eyes the plan begins where the devices are', () => {
  const visit = opened('noCard', 'E12');
  const plan = planOf(visit)!;
  expect(planHere(plan, visit.run.world)).toBeNull();
  const home = advance(visit, { type: 'desk.repair', event: homeward(visit.run.world)!, by: 'learner' });
  const here = planHere(planOf(home)!, home.run.world);
  expect(here && sameThere(nextRepair(here)!.event, here.run.world, home.run.world)).not.toBeNull();
});

it('what is done on the devices is done in the plan as well', () => {
  const visit = opened('offlineAndOff', 'E12');
  const stop = (now: Visit) => leadOf(planOf(now)!).event;
  const once = advance(visit, { type: 'desk.tell' });
  expect(once.done.at(-1)?.event.type).toBe('desk.repair');
  expect(stop(once)).not.toEqual(stop(visit));
  expect(settled(once.run)).toBe(once.run);
});
