import { expect, it, vi } from 'vitest';
import { act, startRun } from '../../machines/scenarios/run.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { adviceIn, preparing } from '../../src/player/plans.js';

it('plans ahead of a practice, and no longer once the practice is gone', async () => {
  const asked = ['person.openMyAccount', 'person.fill', 'person.next', 'person.fill', 'person.next'].reduce(
    (run, type) => act(run, { type: 'world.person', at: 'laptop', intent: { type } } as WorldEvent),
    startRun({ scenario: 'daily-sign-in', phone: 'android', seed: 7 }),
  );
  const stopped = act(asked, { type: 'world.wait' });
  const advised = () => adviceIn(stopped).intent?.type;
  const gone = preparing();
  gone.from(asked);
  gone.end();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(advised()).toBe('person.closeTab');
  const plans = preparing();
  plans.from(asked);
  await vi.waitUntil(() => advised() === 'person.resend', { timeout: 10_000 });
  plans.end();
});
