import { describe, expect, it } from 'vitest';
import { coach } from '../../machines/coach/coach.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { type Guide, guide, type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { waiting } from '../../machines/world/waiting.js';

const long = 120;

/** What is done, and for which stop, by who does nothing but what is advised. */
function followed(scenario: ScenarioId, phone: 'android' | 'iphone', advise: (run: Run) => Guide): readonly string[] {
  const done: string[] = [];
  let run = startRun({ scenario, phone, seed: 5 });
  for (let n = 0; n < long; n += 1) {
    const { stop, event: advised } = advise(run);
    if (!stop) return done;
    const event = (waiting(run.world).progressIn === null && advised) || ({ type: 'world.wait' } as const);
    done.push(`${stop.id}: ${event.type === 'world.person' ? `${event.at} ${event.intent.type}` : event.type}`);
    run = act(run, event);
  }
  return done;
}

describe.each(Object.keys(scenarios) as ScenarioId[])('%s', (id) => {
  it.each(['android', 'iphone'] as const)('is planned in the order of the guide, on %s', (phone) => {
    const plans = coach(scenarios[id]);
    const planned = followed(id, phone, ({ world }) => {
      const more = plans.prepare(world);
      while (more(Number.POSITIVE_INFINITY));
      return plans.advise(world);
    });
    expect(planned.length).toBeLessThan(long);
    expect(planned).toEqual(followed(id, phone, ({ world }) => guide(world, scenarios[id])));
  });
});
