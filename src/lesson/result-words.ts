import { isSafe, pointsOf } from '../lms/attempt.js';
import type { Attempt, SessionState } from '../lms/index.js';
import type { Lesson } from '../packages/lesson.js';
import type { SlipNames } from '../strings/exercises.js';
import type { LessonStrings } from '../strings/lesson.js';

/** How a lesson ended, and what stands of earlier. */
export interface Ended {
  readonly result: Attempt;
  /** The score that was asked to pass. */
  readonly asked: number | undefined;
  /** Why an earlier result is kept, and not this one. */
  readonly stands: 'stands' | 'passedBefore' | null;
}

/** Who knows of it; nothing where nobody was promised to. */
function knows(
  t: LessonStrings['result'],
  state: SessionState,
  stands: Ended['stands'],
  reportsTo: Lesson['reportsTo'],
): readonly string[] {
  if (reportsTo === 'nobody') return [];
  if (state.at !== 'open' || state.earlier.mode !== 'normal') return [t.nobody];
  if (state.lost) return [t.lost];
  if (stands) return [t[stands]];
  return [reportsTo === 'postMessage' ? t.page : t.course];
}

/** What a learner reads of how it went: the score and where points went, passed or not, and who knows of it. */
export function resultWords(
  t: LessonStrings['result'],
  { result: { score, passed, goals }, asked, stands }: Ended,
  state: SessionState,
  reportsTo: Lesson['reportsTo'],
  names: SlipNames,
): string {
  const told = knows(t, state, stands, reportsTo);
  if (score === null) return told.length > 0 ? [t.done, ...told].join(' ') : '';
  const mistakes = goals.flatMap((goal) => goal.mistakes);
  const called = [...new Set(mistakes)].map((id) => names[id]).join(', ');
  const helped = goals.filter(({ reached, counts }) => reached && !counts).length;
  const why = asked !== undefined && (score >= asked && !isSafe(goals) ? t.letIn : t.asks(asked));
  return [
    t.score(score),
    passed !== null && (passed ? t.passed : t.failed),
    passed !== null && why,
    ...told,
    mistakes.length > 0 && t.mistakes(mistakes.length, pointsOf(mistakes.length), called),
    helped > 0 && t.helped(helped),
  ]
    .filter((say) => say !== false)
    .join(' ');
}
