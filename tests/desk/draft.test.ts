import { describe, expect, it } from 'vitest';
import { checkCase } from '../../machines/cases/check-case.js';
import { blankDraft, caseOf, type Draft, draftOf, otherAnswers, practicesWith, storyOf } from '../../src/desk/draft.js';

const story = { name: 'Siv', about: 'Klas 1A', says: 'Er komt niets.', wants: 'Siv wil mail lezen.', asks: '' };
const noNotices: Draft = {
  ...blankDraft('own-1'),
  causes: ['E11'],
  scenario: 'daily-sign-in',
  moment: 'approveSignIn',
  story,
};

describe('a case that is made', () => {
  it('is what was chosen, and can be found and solved', () => {
    const one = caseOf(noNotices, 'android');
    expect(one).toMatchObject({ level: 1, conditions: ['notificationsOff'], deeds: [{ until: 'approveSignIn' }] });
    expect(checkCase(one!, 'android').problem).toBeNull();
  });

  it('is refused at a moment at which nothing is wrong yet', () => {
    const early = caseOf({ ...noNotices, causes: ['E02'], scenario: 'first-setup', moment: 'signIn' }, 'android');
    expect(checkCase(early!, 'android').problem?.code).toBe('notThere');
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
    expect(draftOf({ one: caseOf(draft, 'android')!, story: storyOf(draft)! })).toEqual(draft);
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
