import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { checkCase } from '../../machines/cases/check-case.js';
import type { ConditionId } from '../../machines/conditions/condition.js';
import { caseToFile, decodeCase, encodeCase, readCases } from '../../src/cases/case-text.js';
import {
  blankDraft,
  caseOf,
  type Draft,
  fittingIn,
  madeOf,
  momentsOf,
  otherAnswers,
  practicesWith,
  storyOf,
  unwritten,
} from '../../src/desk/draft.js';
import { draftOf } from '../../src/desk/draft-of.js';

const story = { name: 'Siv', about: 'Klas 1A', says: 'Er komt niets.', wants: 'Siv wil mail lezen.', asks: '' };
const noNotices: Draft = {
  ...blankDraft('own-1'),
  causes: ['E11'],
  scenario: 'daily-sign-in',
  moment: 'approveSignIn',
  story,
};

/** Anything that can be typed or pasted in a field: also what nobody sees, halves of signs, and pictures of more parts. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u00AD',
        '\u200B',
        '\t',
        '\r\n',
        '\u2028',
        '\u202E',
        '\uD83D',
        '\u200D',
        '👩‍🏫',
        '🏳️‍🌈',
        '👍🏽',
        'é',
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a case that is made', () => {
  it('can be read back from its link and its file, whatever was written in its story', () => {
    const made = caseOf({ ...noNotices, request: 'giveCode' }, 'android')!;
    const texts = fc.record({ name: anyText, about: anyText, says: anyText, wants: anyText, asks: anyText });
    fc.assert(
      fc.property(texts, (written) => {
        const draft: Draft = { ...noNotices, request: 'giveCode', story: written };
        const told = storyOf(draft);
        expect(told === null).toBe(unwritten(draft).length > 0);
        fc.pre(told !== null);
        const own = { one: made, story: told };
        expect(decodeCase(encodeCase(own))).toEqual({ own });
        expect(readCases(caseToFile(own))).toEqual({ own });
      }),
    );
  });

  it('loses what nobody sees, and keeps a picture of more parts', () => {
    const written = { ...story, says: 'Ik\u00ADmag\tniet 👩‍🏫\u200B.', name: 'W'.repeat(90) };
    expect(storyOf({ ...noNotices, story: written })).toMatchObject({ says: 'Ikmag niet 👩‍🏫.', name: 'W'.repeat(40) });
  });

  it('is what was chosen, and can be found and solved', () => {
    const one = caseOf(noNotices, 'android');
    expect(one).toMatchObject({ level: 1, conditions: ['notificationsOff'], deeds: [{ until: 'approveSignIn' }] });
    expect(checkCase(one!, 'android').problem).toBeNull();
  });

  it('cannot be had at a moment at which nothing is wrong yet, or is mended, and each moment says so', () => {
    const early: Draft = { ...noNotices, causes: ['E02'], scenario: 'first-setup', moment: 'signIn' };
    expect(checkCase(caseOf(early, 'android')!, 'android').problem?.code).toBe('cannotHappen');
    const moments = new Map(momentsOf(early, 'android'));
    expect([moments.get('signIn'), moments.get('approveSignIn')]).toEqual(['never', undefined]);
    expect([...moments.values()]).toContain('good');
    expect(new Set(momentsOf(noNotices, 'android').map(([, is]) => is))).toEqual(new Set(['good']));
  });

  it('comes out of a file that cannot begin as a case that is refused', () => {
    const one = { ...caseOf(noNotices, 'android')!, conditions: ['storageFull'], causes: ['storageFull'] } as const;
    const draft = draftOf({ one, story: storyOf(noNotices)! }, 'android');
    expect(checkCase(caseOf(draft, 'android')!, 'android').problem?.code).toBe('cannotBegin');
    expect(new Set(momentsOf(draft, 'android').map(([, is]) => is))).toEqual(new Set(['never']));
  });

  it('says by hand what is wrong, and is no case with nothing or too much', () => {
    const hand = (...conditions: readonly ConditionId[]): Draft => ({
      ...noNotices,
      causes: [],
      moment: null,
      hand: { conditions, slip: null, deeds: null },
    });
    expect(caseOf(hand('notificationsOff', 'appOutdated'), 'android')).toMatchObject({ level: 2 });
    expect(madeOf(hand(), 'android').lacks).toBe('nothingWrong');
    expect(madeOf(hand('notificationsOff', 'offline', 'fingerFails'), 'android').lacks).toBe('tooMuch');
    const hands = { conditions: ['notificationsOff', 'storageFull'], slip: 'E14', deeds: null } as const;
    expect(fittingIn('first-setup', hands, 'android').conditions).toEqual(['notificationsOff']);
  });

  it('is of the second level with two causes, and of the third where something that is told is not so', () => {
    const two = { ...noNotices, causes: ['E11', 'E30'] } as const;
    expect(caseOf(two, 'android')?.level).toBe(2);
    expect(caseOf({ ...noNotices, said: { internet: 'unknown' } }, 'android')?.level).toBe(1);
    expect(caseOf({ ...noNotices, said: { internet: 'off' } }, 'android')?.level).toBe(3);
  });

  it('comes back whole from the case that it became', () => {
    const draft: Draft = {
      ...noNotices,
      channel: 'telephone',
      request: 'giveCode',
      said: { internet: 'off', clock: 'unknown', camera: 'vague' },
      tells: ['laptopShows'],
      story: { ...story, asks: 'Welk getal?' },
    };
    expect(draftOf({ one: caseOf(draft, 'android')!, story: storyOf(draft)! }, 'android')).toEqual(draft);
  });

  it.each(caseList)('$id comes back whole, by its causes, by hand, or with its own deeds', (one) => {
    const draft = draftOf({ one, story: storyOf(noNotices)! }, 'android');
    const { causes, ...rest } = caseOf(draft, 'android')!;
    expect(causes.toSorted()).toEqual(one.causes.toSorted());
    expect(rest).toMatchObject({ conditions: one.conditions, deeds: one.deeds });
  });

  it('has no practice where its causes cannot be together', () => {
    expect(practicesWith(['E11'], 'android')).toContain('daily-sign-in');
    expect(practicesWith(['E02', 'E16'], 'android')).toEqual([]);
    expect(caseOf({ ...noNotices, causes: ['E02', 'E16'] }, 'android')).toBeNull();
  });
});

it('a story is whole, with what is asked that may not be done where that is chosen', () => {
  expect(storyOf(noNotices)).toEqual({ ...story, asks: null });
  expect(storyOf({ ...noNotices, story: { ...story, says: ' ' } })).toBeNull();
  expect(storyOf({ ...noNotices, request: 'skipProof' })).toBeNull();
});

it('what could be said instead are the values of what is asked', () => {
  expect(otherAnswers('internet')).toEqual(['on', 'off']);
});
