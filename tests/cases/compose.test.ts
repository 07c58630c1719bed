import { describe, expect, it } from 'vitest';
import { checkCase } from '../../machines/cases/check-case.js';
import { clashesWith, compose, conditionsIn, type Parts, slipsIn } from '../../machines/cases/compose.js';

const nothing: Parts = { scenario: 'daily-sign-in', conditions: [], slip: null, moment: null };
const made = (parts: Partial<Parts>) => compose({ ...nothing, ...parts }, 'android');

describe('what is put together by hand', () => {
  it('says by itself what is wrong then', () => {
    expect(made({ conditions: ['notificationsOff', 'appOutdated'] })?.causes.toSorted()).toEqual(['E11', 'E30']);
    expect(made({ slip: 'E15' })?.causes).toEqual(['E15']);
    expect(made({ conditions: ['batterySaver'], slip: 'E15' })?.causes.toSorted()).toEqual(['E15', 'E29']);
    expect(made({ scenario: 'unexpected-prompt' })?.causes).toEqual(['E16']);
  });

  it('has nothing wrong where nothing was chosen, or only what is in nobody’s way', () => {
    expect(made({})?.causes).toEqual([]);
    expect(made({ conditions: ['beforeDate'] })?.causes).toEqual([]);
  });

  it('can have more wrong than a case has', () => {
    expect(made({ conditions: ['notificationsOff', 'clockWrong', 'fingerFails'] })?.causes).toHaveLength(3);
  });

  it('is nothing where the learner never comes: what was done wrong is mended there', () => {
    expect(made({ scenario: 'first-setup', slip: 'E02', moment: 'signIn' })).toBeNull();
    expect(made({ scenario: 'first-setup', slip: 'E06', moment: 'typeNumber' })?.causes).toEqual([]);
  });

  it('needs no order: what fits in one order fits', () => {
    for (const conditions of [
      ['appWithoutAccount', 'notificationsOff'],
      ['notificationsOff', 'appWithoutAccount'],
    ] as const)
      expect(made({ scenario: 'first-setup', conditions })?.conditions).toEqual([
        'appWithoutAccount',
        'notificationsOff',
      ]);
  });

  it('brings what shows only after something that the learner does', () => {
    const clock = made({ conditions: ['clockWrong'] });
    expect(clock?.causes).toEqual(['E27']);
    expect(clock?.deeds.length).toBeGreaterThan(1);
  });
});

it('what cannot be true together is told with what stands in the way', () => {
  const with_ = (...conditions: Parts['conditions']) => ({ scenario: 'first-setup', conditions }) as const;
  expect(clashesWith('storageFull', with_('cameraOff'), 'android')).toEqual(['cameraOff']);
  expect(clashesWith('notificationsOff', with_('cameraOff'), 'android')).toBeNull();
  expect(clashesWith('clockWrong', with_(), 'android')).toEqual([]);
  expect(clashesWith('cameraOff', with_('cameraOff', 'storageFull'), 'android')).toEqual(['storageFull']);
});

describe.each(['first-setup', 'daily-sign-in', 'approve-again'] as const)('in %s', (scenario) => {
  const offered: readonly (readonly [string, Partial<Parts>])[] = [
    ...conditionsIn(scenario, 'android').map((id) => [id, { conditions: [id] }] as const),
    ...slipsIn(scenario, 'android').map((slip) => [slip, { slip }] as const),
  ];
  it.each(offered)('%s can be chosen, and what comes of it can be so', (_, parts) => {
    const brought = compose({ ...nothing, scenario, ...parts }, 'android');
    expect(brought).not.toBeNull();
    if (brought?.causes.length !== 1) return;
    const one = { id: 'x', level: 1, channel: 'desk', temper: {}, tells: [], request: null } as const;
    const { problem } = checkCase({ ...one, scenario, ...brought }, 'android');
    expect(['unsolvable', 'undecidable', undefined]).toContain(problem?.code);
  });
});
