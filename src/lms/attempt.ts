import type { Assessment } from '../../machines/coach/assess.js';
import type { Dial } from '../../machines/coach/dial.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { Lesson } from '../packages/lesson.js';
import type { PracticeEvent } from '../player/events.js';
import type { Attempt } from './reporter.js';

/** What of a lesson decides how an attempt is judged. */
export type Judged = Pick<Lesson, 'scenario' | 'coach' | 'pass'>;

/** What each catalogue mistake takes of the 100. */
const price = 5;

/** The help that a lesson gives by itself, where it is scored. What was reached with more was not reached alone. */
const gives: { readonly [D in Dial]: readonly HelpGiven[] | null } = {
  watch: null,
  together: null,
  hint: ['none', 'nudge', 'control', 'reason'],
  test: ['none'],
};

/** 0 to 100, as decision 018 has it; null where the coach leads and nothing is scored. */
export function scoreOf({ goals, detours }: Pick<Assessment, 'goals' | 'detours'>, coach: Dial): number | null {
  const given = gives[coach];
  if (given === null) return null;
  const reached = goals.filter((goal) => goal.reached && given.includes(goal.help)).length;
  const mistakes = detours.filter(({ id, kind }) => id !== null && kind !== 'detour').length;
  return Math.max(0, Math.round((100 * reached) / (goals.length || 1)) - price * mistakes);
}

/** An attempt in which nothing was done yet. */
export const begun = (journal: string): Attempt => ({
  journal,
  progress: 0,
  completed: false,
  passed: null,
  score: null,
  goals: [],
  activeMs: 0,
});

/** Which practice a journal belongs to: at its finish a learner may choose another, and come back. */
const scenarioIn = (journal: string): string | undefined => journal.replace(/^~/, '').split('~')[1];

function resultOf(journal: string, assessment: Assessment | null, { coach, pass }: Judged): Attempt {
  const over = { ...begun(journal), progress: 1, completed: true };
  if (!assessment) return over;
  const goals = assessment.goals.map(({ id, reached, help }) => ({ id, reached, help }));
  const score = scoreOf(assessment, coach);
  // Who let somebody else in did not pass, however well the rest went.
  const safe = goals.every(({ id, reached }) => id !== 'nobodyLetIn' || reached);
  return { ...over, goals, score, passed: pass === undefined || score === null ? null : safe && score >= pass };
}

const isBetter = (next: Attempt, before: Attempt): boolean =>
  !before.completed ||
  Number(next.passed) > Number(before.passed) ||
  (next.passed === before.passed && (next.score ?? 0) > (before.score ?? 0));

/**
 * The attempt after what a practice tells. A result stands: who begins again afterwards can only do better. What belongs to
 * another practice changes nothing.
 */
export function heard(attempt: Attempt, event: PracticeEvent, lesson: Judged): Attempt {
  if (event.type !== 'ready' && event.type !== 'progress' && event.type !== 'completed') return attempt;
  const { journal } = event;
  if (scenarioIn(journal) !== lesson.scenario) return attempt;
  if (event.type === 'completed') {
    const result = resultOf(journal, event.assessment, lesson);
    return isBetter(result, attempt) ? result : attempt;
  }
  if (attempt.completed) return attempt;
  const progress = event.type === 'progress' ? event.done / (event.total || 1) : attempt.progress;
  return { ...attempt, journal, progress };
}
