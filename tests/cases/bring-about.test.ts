import { describe, expect, it } from 'vitest';
import { bringAbout } from '../../machines/cases/bring-about.js';
import type { Case } from '../../machines/cases/case.js';
import { checkCase } from '../../machines/cases/check-case.js';
import { causeIds } from '../../machines/cases/pool.js';
import { catalogue, type Entry } from '../../machines/conditions/catalogue.js';

const places = causeIds.flatMap((id) => {
  const entry: Entry = catalogue[id];
  return 'in' in entry ? entry.in.map((scenario) => ({ id, scenario })) : [];
});

describe('a cause', () => {
  it('can be brought about in each of its practices', () => {
    const not = places.filter(({ id, scenario }) => bringAbout([id], scenario, 'android') === null);
    // The guide of that practice goes past the account of no phone that approves.
    expect(not).toEqual([{ id: 'E20', scenario: 'new-phone-with-pass' }]);
  });

  it.each(places.filter(({ scenario }) => scenario === 'daily-sign-in'))(
    '$id makes a case that is there',
    ({ id, scenario }) => {
      const brought = bringAbout([id], scenario, 'android');
      const made: Case = {
        id: 'own',
        level: 1,
        channel: 'desk',
        scenario,
        conditions: brought?.conditions ?? [],
        deeds: brought?.deeds ?? [],
        causes: [id],
        temper: {},
        tells: [],
        request: null,
      };
      expect(['unsolvable', 'undecidable', undefined]).toContain(checkCase(made, 'android').problem?.code);
    },
  );
});

it('nobody does two things at once', () => {
  expect(bringAbout(['E14', 'E15'], 'daily-sign-in', 'android')).toBe(null);
  expect(bringAbout(['E11', 'E15'], 'daily-sign-in', 'android')).toEqual({
    conditions: ['notificationsOff'],
    deeds: [{ slips: 'E15' }],
  });
});
