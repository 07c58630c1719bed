import { expect, it } from 'vitest';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { begin } from '../../src/player/begin.js';
import { checkProps } from '../../src/player/check-props.js';

/** As a caller without types would. */
const ask = (props: Record<string, unknown>) => checkProps(props as Parameters<typeof checkProps>[0]);

it('fills in the defaults', () => {
  expect(ask({})).toMatchObject({
    asked: {
      scenario: 'first-setup',
      phone: 'android',
      locale: 'nl',
      laptopLocale: 'nl',
      phoneLocale: 'nl',
      named: {},
    },
    problem: null,
  });
});

it('takes what is not given and what is nothing alike', () => {
  expect(ask({ locale: null, seed: undefined, onEvent: null })).toEqual(ask({}));
});

it('lets the devices speak the language of the coach unless they have their own', () => {
  expect(ask({ locale: 'en', phoneLocale: 'nl' })).toMatchObject({ asked: { laptopLocale: 'en', phoneLocale: 'nl' } });
});

it.each([
  [{ scenario: 'toString' }, 'toString'],
  [{ scenario: ['first-setup'] }, '…'],
  [{ phone: 'windows' }, 'windows'],
  [{ locale: 'fy' }, 'fy'],
  [{ locale: 'en', laptopLocale: 'fy' }, 'fy'],
  [{ addresses: 'x' }, 'addresses'],
  [{ scheme: 'sepia' }, 'scheme'],
  [{ dir: 'up' }, 'dir'],
  [{ coach: false }, 'coach'],
  [{ slip: 'E01' }, 'slip'],
  [{ slip: 'E02', scenario: 'daily-sign-in' }, 'slip'],
  [{ slip: 'E35', conditions: ['deadTile'] }, 'slip'],
  [{ journal: {} }, 'journal'],
  [{ journal: Object.create(null) }, 'journal'],
  [{ seed: '7' }, 'seed'],
  [{ onEvent: 'log' }, 'onEvent'],
  [{ finish: {} }, 'finish'],
])('says in one sentence what is wrong with %j', (props, word) => {
  expect(ask(props).problem).toContain(word);
});

it('keeps what is right beside what is wrong', () => {
  const { asked } = ask({ locale: 'en', scenario: 'tea', phone: 'iphone', coach: 'hint', addresses: 7 });
  expect(asked).toMatchObject({ locale: 'en', scenario: 'first-setup', phone: 'iphone', coach: 'hint' });
  expect(asked.named).not.toHaveProperty('scenario');
  expect(asked).not.toHaveProperty('addresses');
});

it.each([Number.NaN, -5, 1e6, 2.5, 46_655, 46_656, -0.5, Number.MAX_SAFE_INTEGER])(
  'makes of the seed %d one that a journal can say',
  (seed) => {
    const { asked } = ask({ seed });
    const { run } = begin({ ...asked, seed: asked.seed });
    expect(decodeRun(encodeRun(run))).toMatchObject({ run: { seed: asked.seed } });
  },
);
