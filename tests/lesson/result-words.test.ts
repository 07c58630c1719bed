import { describe, expect, it } from 'vitest';
import { type Ended, resultWords } from '../../src/lesson/result-words.js';
import type { SessionState } from '../../src/lms/index.js';
import { slipNames } from '../../src/strings/nl/exercise-names.js';
import { lessonStrings } from '../../src/strings/lesson.js';
import { done, letIn, unscored } from '../lms/attempts.js';

const { result: t } = lessonStrings.nl;
const open: SessionState = { at: 'open', earlier: { journal: null, mode: 'normal' }, lost: false };
const ended = (result: Ended['result'], more: Partial<Ended> = {}): Ended => ({
  result,
  asked: 80,
  stands: null,
  ...more,
});
const says = (what: Ended, state: SessionState = open, to: 'scorm12' | 'postMessage' | 'nobody' = 'scorm12') =>
  resultWords(t, what, state, to, slipNames);

/** Two mistakes, and one goal that was shown. */
const worse = {
  ...done,
  score: 82,
  goals: done.goals.map((goal, place) => {
    if (place === 0) return { ...goal, mistakes: ['E14', 'E06'] as const };
    return place === 1 ? { ...goal, help: 'played' as const, counts: false } : goal;
  }),
};

describe('what a learner reads at the end of a lesson', () => {
  it('is the score, whether that passes, and that the course knows', () => {
    expect(says(ended(done))).toBe(
      'Je hebt 100 van de 100. Je bent geslaagd. Daarvoor is 80 nodig. Je cursus weet het.',
    );
    expect(says(ended({ ...done, passed: null }, { asked: undefined }))).toBe(
      'Je hebt 100 van de 100. Je cursus weet het.',
    );
  });

  it('is where the points went: mistakes, and steps with more help than the lesson gives', () => {
    expect(says(ended(worse))).toContain(
      `2 fouten kostten 10 punten: ${slipNames.E14}, ${slipNames.E06}. Eén stap telt niet mee: je kreeg meer hulp dan deze les geeft.`,
    );
  });

  it('is what is asked to pass, or that somebody was let in', () => {
    expect(says(ended({ ...done, score: 70, passed: false }))).toContain(
      'Je bent nog niet geslaagd. Daarvoor is 80 nodig.',
    );
    expect(says(ended(letIn))).toContain('Je bent nog niet geslaagd. Je liet iemand anders binnen.');
  });

  it('is no score where nothing is scored', () => {
    expect(says(ended(unscored))).toBe('Je bent klaar met deze les. Je cursus weet het.');
    expect(says(ended(unscored), open, 'nobody')).toBe('');
  });

  it.each<[SessionState, string]>([
    [{ ...open, lost: true }, t.lost],
    [{ at: 'alone' }, t.nobody],
    [{ ...open, earlier: { journal: null, mode: 'review' } }, t.nobody],
    [{ ...open, earlier: { journal: null, mode: 'browse' } }, t.nobody],
    [{ at: 'ended', earlier: open.earlier }, t.nobody],
  ])('is never that the course knows what it does not: %j', (state, words) => {
    expect(says(ended(done), state)).toMatch(new RegExp(`${words.replaceAll('.', String.raw`\.`)}$`));
    expect(says(ended(done), state)).not.toContain(t.course);
  });

  it('is that an earlier result stays where that was better, and nothing of a course where there is none', () => {
    expect(says(ended(worse, { stands: 'stands' }))).toContain(t.stands);
    expect(says(ended(worse, { stands: 'stands' }))).not.toContain(t.course);
    expect(says(ended(done, { stands: 'passedBefore' }))).toMatch(/Je was al geslaagd\. Die uitslag blijft staan\.$/);
    expect(says(ended(done), open, 'postMessage')).toContain(t.page);
    expect(says(ended(done), open, 'nobody')).toBe('Je hebt 100 van de 100. Je bent geslaagd. Daarvoor is 80 nodig.');
  });
});
