import { describe, expect, it } from 'vitest';
import { coach } from '../../machines/coach/coach.js';
import { atLeast } from '../../machines/coach/least.js';
import { planner } from '../../machines/coach/plan.js';
import { scenarios, startRun } from '../../machines/scenarios/index.js';
import { step, type World } from '../../machines/world/world.js';
import { distances, proven, withoutWay } from '../world/distances.js';
import { explore, singles } from '../world/explore.js';
import { comeInto } from './into.js';

const whole = Number.POSITIVE_INFINITY;

/** Small enough to be proven whole in a test; `npm run walk` proves them all. */
describe.each(['approve-again', 'unexpected-call'] as const)('every plan of %s', (id) => {
  const scenario = scenarios[id];
  const walk = explore(scenario, 'android', singles(scenario, 'android'));
  const far = distances(walk, scenario);
  const told = (worlds: readonly number[]) => worlds.slice(0, 3).map((world) => walk.story(world));

  it('leads to the goal, or to help, at the least price there is', () => {
    expect(told(withoutWay(far))).toEqual([]);
    expect(told(proven(walk, scenario, far).unplanned)).toEqual([]);
  });

  it('costs the same whether it is led by what the stops tell, or by nothing', () => {
    const wrong = [...walk.worlds.keys()].filter((world) => {
      if (world % 997 !== 0) return false;
      const prices = [atLeast(scenario), () => 0].map((least) =>
        planner(scenario, least)
          .plan(walk.worlds[world] as World)
          .go(whole),
      );
      return prices.some((price) => price !== far[world]);
    });
    expect(told(wrong)).toEqual([]);
  });
});

describe('a plan', () => {
  const scenario = scenarios['first-setup'];
  const start = startRun({ scenario: 'first-setup', phone: 'android', seed: 7 }).world;

  it('is the same when it is put down and taken up again', () => {
    const pieces = planner(scenario, atLeast(scenario)).plan(start);
    let price = pieces.go(1);
    while (price === null) price = pieces.go(1);
    expect(price).toBe(planner(scenario, atLeast(scenario)).plan(start).go(whole));
  });

  it('is what is advised after whatever the learner does next, once it is prepared', () => {
    // To the next stop alone leaving the wrong scanner by the home button is as near; for the whole way its arrow is.
    const { world: before } = comeInto('E07', 'first-setup', 'android')!.made;
    const wrong = step(before, { type: 'world.person', at: 'phone', intent: { type: 'person.allow' } });
    const { advise, prepare } = coach(scenarios['first-setup']);
    expect(advise(wrong).intent?.type).toBe('person.goHome');
    const more = prepare(before);
    let goesOn = more(whole);
    while (goesOn) goesOn = more(whole);
    expect(advise(wrong).intent?.type).toBe('person.goBack');
  });
});
