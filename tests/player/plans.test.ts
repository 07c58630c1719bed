import { expect, it, vi } from 'vitest';
import { act } from '../../machines/scenarios/run.js';
import { adviceIn, preparing } from '../../src/player/plans.js';
import { comeInto } from '../coach/into.js';

it('plans ahead of a practice, and no longer once the practice is gone', async () => {
  // In the wrong scanner its arrow is as near as the home button, and for the whole way nearer.
  const asked = comeInto('E07', 'first-setup', 'android')!.made;
  const wrong = act(asked, { type: 'world.person', at: 'phone', intent: { type: 'person.allow' } });
  const advised = () => adviceIn(wrong).intent?.type;
  const gone = preparing();
  gone.from(asked);
  gone.end();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(advised()).toBe('person.goHome');
  const plans = preparing();
  plans.from(asked);
  await vi.waitUntil(() => advised() === 'person.goBack', { timeout: 10_000 });
  plans.end();
});
