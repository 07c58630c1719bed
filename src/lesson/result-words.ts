import { isSafe, pointsOf } from '../lms/attempt.js';
import type { Attempt, SessionState } from '../lms/index.js';
import type { Lesson } from '../packages/lesson.js';
import type { LessonStrings } from '../strings/lesson.js';

/** How a lesson ended, and what stands of earlier. */
export interface Ended {
  readonly result: Attempt;
  /** The score that was asked to pass. */
  readonly asked: number | undefined;
  /** An earlier result is better, and is kept. */
  readonly stands: boolean;
}

/** Who knows of it; nothing where nobody was promised to. */
function knows(
  t: LessonStrings['result'],
  state: SessionState,
  stands: boolean,
  reportsTo: Lesson['reportsTo'],
): readonly string[] {
  if (reportsTo === 'nobody') return [];
  if (state.at !== 'open' || state.earlier.mode !== 'normal') return [t.nobody];
  if (state.lost) return [t.lost];
  if (stands) return [t.stands];
  return [reportsTo === 'postMessage' ? t.page : t.course];
}

/** What a learner reads of how it went: the score and where points went, passed or not, and who knows of it. */
export function resultWords(
  t: LessonStrings['result'],
  { result: { score, passed, goals }, asked, stands }: Ended,
  state: SessionState,
  reportsTo: Lesson['reportsTo'],
): string {
  const told = knows(t, state, stands, reportsTo);
  if (score === null) return told.length > 0 ? [t.done, ...told].join(' ') : '';
  const mistakes = goals.flatMap((goal) => goal.mistakes).length;
  const helped = goals.filter(({ reached, counts }) => reached && !counts).length;
  const why = asked !== undefined && (score >= asked && !isSafe(goals) ? t.letIn : t.asks(asked));
  return [
    t.score(score),
    passed !== null && (passed ? t.passed : t.failed),
    passed !== null && why,
    ...told,
    mistakes > 0 && t.mistakes(mistakes, pointsOf(mistakes)),
    helped > 0 && t.helped(helped),
  ]
    .filter((say) => say !== false)
    .join(' ');
}
