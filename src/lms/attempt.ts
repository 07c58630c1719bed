import type { Assessment, Goal } from '../../machines/coach/assess.js';
import type { Dial } from '../../machines/coach/dial.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { Lesson } from '../packages/lesson.js';
import type { PracticeEvent } from '../player/events.js';
import type { Attempt, GoalTold } from './reporter.js';

/** What of a lesson decides how an attempt is judged. */
export type Judged = Pick<Lesson, 'scenario' | 'coach' | 'pass' | 'slip'>;

/** What catalogue mistakes take of the 100. */
export const pointsOf = (mistakes: number): number => 5 * mistakes;

/** The help that a lesson gives by itself, where it is scored. What was reached with more was not reached alone. */
const gives: { readonly [D in Dial]: readonly HelpGiven[] | null } = {
  watch: null,
  together: null,
  hint: ['none', 'nudge', 'control', 'reason'],
  test: ['none'],
};

type Assessed = Pick<Assessment, 'goals' | 'detours'>;
type Named = Assessment['detours'][number] & { readonly id: CatalogueId };

/** What takes of the score: mistakes that have a name, but not the slip that the lesson begins with. */
function mistakesIn({ detours }: Assessed, slip: Judged['slip']): readonly Named[] {
  const given = slip && detours.find(({ id }) => id === slip);
  return detours.filter(
    (detour): detour is Named => detour.id !== null && detour.kind !== 'detour' && detour !== given,
  );
}

/** On the way to which goal something went wrong: where somebody was let in, to that nobody is; else to what was reached next. */
function towards({ kind, from }: Named, goals: Assessed['goals']): Goal['id'] | undefined {
  const safe = goals.find(({ id }) => id === 'nobodyLetIn');
  if (kind === 'danger' && safe) return safe.id;
  const byTime = goals.filter(({ entry }) => entry !== null).sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0));
  return (byTime.find(({ entry }) => (entry ?? 0) >= from) ?? byTime.at(-1) ?? goals[0])?.id;
}

function goalsIn(assessed: Assessed, coach: Dial, slip: Judged['slip']): readonly GoalTold[] {
  const given = gives[coach];
  const went = mistakesIn(assessed, slip).map((mistake) => ({ id: mistake.id, on: towards(mistake, assessed.goals) }));
  return assessed.goals.map(({ id, reached, help }) => ({
    id,
    reached,
    help,
    counts: reached && (given === null || given.includes(help)),
    mistakes: went.flatMap((mistake) => (mistake.on === id ? [mistake.id] : [])),
  }));
}

/** 0 to 100, as decision 018 has it; null where the coach leads and nothing is scored. `slip`: what the lesson begins with. */
export function scoreOf(assessed: Assessed, coach: Dial, slip?: SlipId): number | null {
  if (gives[coach] === null) return null;
  const goals = goalsIn(assessed, coach, slip);
  const counted = goals.filter(({ counts }) => counts).length;
  return Math.max(0, Math.round((100 * counted) / (goals.length || 1)) - pointsOf(mistakesIn(assessed, slip).length));
}

/** Whether nobody else was let in. */
export const isSafe = (goals: Attempt['goals']): boolean =>
  goals.every(({ id, reached }) => id !== 'nobodyLetIn' || reached);

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
export const scenarioIn = (journal: string): string | undefined => journal.replace(/^~/, '').split('~')[1];

/**
 * How a run of a lesson ended; null of another practice, which a learner may choose at the finish. `began`: the practice that the
 * lesson began with, which in a school can be another than the lesson says.
 */
export function resultOf(
  { journal, assessment }: Extract<PracticeEvent, { type: 'completed' }>,
  { scenario, coach, pass, slip }: Judged,
  began: string = scenario,
): Attempt | null {
  if (scenarioIn(journal) !== began) return null;
  const over = { ...begun(journal), progress: 1, completed: true };
  if (!assessment) return over;
  const goals = goalsIn(assessment, coach, slip);
  const score = scoreOf(assessment, coach, slip);
  // Who let somebody else in did not pass, however well the rest went.
  const passed = pass === undefined || score === null ? null : isSafe(goals) && score >= pass;
  return { ...over, goals, score, passed };
}

type Result = Pick<Attempt, 'passed' | 'score'>;

/** Whether one result is better than another: to have passed, and then by the score. */
export const isBetter = (next: Result, before: Result): boolean =>
  Number(next.passed) > Number(before.passed) ||
  (next.passed === before.passed && (next.score ?? 0) > (before.score ?? 0));

/**
 * The attempt after what a practice tells. A result stands: who begins again afterwards can only do better. What belongs to
 * another practice changes nothing.
 */
export function heard(attempt: Attempt, event: PracticeEvent, lesson: Judged): Attempt {
  if (event.type !== 'ready' && event.type !== 'progress' && event.type !== 'completed') return attempt;
  const first = attempt.journal || (event.type === 'ready' ? event.journal : '');
  const began = scenarioIn(first) ?? lesson.scenario;
  if (event.type === 'completed') {
    const result = resultOf(event, lesson, began);
    return result && (!attempt.completed || isBetter(result, attempt)) ? result : attempt;
  }
  const { journal } = event;
  if (attempt.completed || scenarioIn(journal) !== began) return attempt;
  const progress = event.type === 'progress' ? event.done / (event.total || 1) : attempt.progress;
  return { ...attempt, journal, progress };
}
