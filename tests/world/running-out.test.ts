import { expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { runningOut } from '../../machines/world/running-out.js';
import { step, type World } from '../../machines/world/world.js';

const film = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).map(({ run }) => run.world);
const first = (what: string): World => film.find((world) => runningOut(world)?.what === what)!;

it.each([
  ['code', 15 * 60],
  ['prompt', 60],
] as const)('a %s counts for %d seconds, and is gone when they are over', (what, seconds) => {
  const fresh = first(what);
  expect(runningOut(fresh)?.left).toBe(seconds * 1_000);
  const later = step(fresh, { type: 'world.elapse', ms: 10_000 });
  expect(runningOut(later)?.left).toBe((seconds - 10) * 1_000);
  expect(runningOut(step(fresh, { type: 'world.elapse', ms: seconds * 1_000 }))?.what).not.toBe(what);
});

it('what stands still runs out never: a practice that is not waiting has no such time', () => {
  expect(runningOut(film[0]!)).toBeNull();
});
