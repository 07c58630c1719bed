import { expect, it } from 'vitest';
import { checkProps } from '../../src/player/check-props.js';

/** As a caller without types would. */
const ask = (props: Record<string, unknown>) => checkProps(props as Parameters<typeof checkProps>[0]);

it('fills in the defaults', () => {
  expect(ask({})).toEqual({
    asked: { scenario: 'first-setup', phone: 'android', locale: 'nl', laptopLocale: 'nl', phoneLocale: 'nl' },
  });
});

it('lets the devices speak the language of the coach unless they have their own', () => {
  expect(ask({ locale: 'en', phoneLocale: 'nl' })).toMatchObject({ asked: { laptopLocale: 'en', phoneLocale: 'nl' } });
});

it.each([
  [{ scenario: 'toString' }, 'toString'],
  [{ phone: 'windows' }, 'windows'],
  [{ locale: 'fy' }, 'fy'],
  [{ locale: 'en', laptopLocale: 'fy' }, 'fy'],
])('says in one sentence what is wrong with %j', (props, word) => {
  expect(ask(props)).toMatchObject({ problem: expect.stringContaining(word) });
});
