import { describe, expect, it } from 'vitest';
import { catalogue, entries, type Entry } from '../../machines/conditions/catalogue.js';
import { guide, scenarios } from '../../machines/scenarios/index.js';
import { act, decodeRun, type Run, startRun } from '../../machines/scenarios/run.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import { fitsPhone, fromGuide, more, startOf } from '../../src/player/exercises.js';

const kinds = ['android', 'iphone'] as const;
const exercises = [...fromGuide, ...more].flatMap((id) =>
  kinds.filter((phone) => fitsPhone(id, phone)).map((phone) => ({ id, phone })),
);

function begun({ id, phone }: (typeof exercises)[number]): Run {
  const { scenario, conditions, journal } = startOf(id, phone);
  const kept = journal === null ? null : decodeRun(journal);
  return kept && 'run' in kept ? kept.run : startRun({ scenario, phone, conditions, seed: 5 });
}

describe.each(exercises)('the practice of $id on $phone', (exercise) => {
  it('is led by the guide to the goal, or to help', () => {
    let run = begun(exercise);
    for (let n = 0; n < 80; n += 1) {
      const { stop, exit, event } = guide(run.world, scenarios[run.scenario]);
      if (!stop || exit) return;
      const runs = waiting(run.world).progressIn !== null;
      expect(runs || event, `no next step at stop ${stop.step}`).toBeTruthy();
      run = act(run, runs || !event ? { type: 'world.wait' } : event);
    }
    expect.fail('the guide goes round in circles');
  });
});

it.each([
  ['E02', 'laptop', 'newTab'],
  ['E04', 'phone', 'cameraApp'],
  ['E06', 'phone', 'personalSignIn'],
  ['E36', 'phone', 'fakeApp'],
  ['E35', 'phone', 'otherApp'],
] as const)('%s begins where it just went wrong', (id, device, screen) => {
  expect(viewsOf(begun({ id, phone: 'android' }).world)[device].screen).toBe(screen);
});

it('everything that can be wrong at the start is an exercise, and nothing is one that is not practised', () => {
  const starts = entries.flatMap(([id, entry]) => ('start' in entry && 'in' in entry ? [id] : []));
  const ids = new Set<string>([...fromGuide, ...more]);
  expect(starts.filter((id) => !ids.has(id))).toEqual([]);
  expect([...fromGuide, ...more].filter((id) => !('in' in (catalogue[id] as Entry)))).toEqual([]);
});
