import { describe, expect, it } from 'vitest';
import { finishRoute } from '../../src/player/finish-route.js';

describe('the finish of another phone', () => {
  const twelve = Array.from({ length: 12 }, (_, step) => String(step + 1));

  it('tells every step of the guide', () => {
    const steps = new Set(finishRoute('new-phone', false).map(({ step }) => step));
    expect([...steps]).toEqual(twelve);
  });

  it.each(['new-phone-with-pass', 'new-phone-by-call', 'same-phone-again'] as const)(
    'tells every step up to the deleting, which is one thing for the learner (%s)',
    (ending) => {
      const steps = new Set(finishRoute(ending, false).map(({ step }) => step));
      expect([...steps]).toEqual(twelve.slice(0, 11));
    },
  );

  it('tells signing in on the device where it begins', () => {
    expect(finishRoute('new-phone', false).find(({ step }) => step === '2')).toMatchObject({ device: 'laptop' });
  });
});
