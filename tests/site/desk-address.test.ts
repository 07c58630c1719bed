import { expect, it } from 'vitest';
import { readAddress } from '../../src/site/address.js';
import { firstChoices } from '../../src/site/choices.js';
import { readDesk, writeCase, writeMaker, writeSet } from '../../src/site/desk-address.js';

const school = { ...firstChoices, phone: 'iphone', profile: 'eyJhIjoxfQ' } as const;

/** The query and the fragment, as a browser gives them. */
const parts = (address: string): readonly [search: string, hash: string] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
};

it.each([firstChoices, school])(
  'an address of the desk keeps what was chosen, with a set and with a case that is made',
  (choices) => {
    for (const address of [
      writeSet('noNotices.oldApp', choices, 'nl'),
      writeMaker(choices, 'nl'),
      writeCase('2', 'noNotices.oldApp', choices, 'nl'),
    ])
      expect(readAddress(...parts(address))).toMatchObject({
        page: 'desk',
        choices: { phone: choices.phone, profile: choices.profile },
      });
    expect(readDesk(...parts(writeSet('noNotices.oldApp', choices, 'nl')))).toEqual({
      set: 'noNotices.oldApp',
      make: false,
      one: null,
    });
    expect(readDesk(...parts(writeMaker(choices, 'nl')))).toEqual({ set: null, make: true, one: null });
    expect(readDesk(...parts(writeCase('oldApp', null, choices, 'nl')))).toEqual({
      set: null,
      make: false,
      one: 'oldApp',
    });
    expect(readDesk(...parts(writeCase('2', 'noNotices.oldApp', choices, 'nl')))).toEqual({
      set: 'noNotices.oldApp',
      make: false,
      one: '2',
    });
  },
);

it('a set is sent to nobody: it stands in the fragment', () => {
  expect(parts(writeSet('noNotices', school, 'nl'))[0]).not.toContain('noNotices');
});
