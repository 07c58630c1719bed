import type { Attempt, Earlier } from './reporter.js';

type Goal = Attempt['goals'][number];

/** Begins what is kept between visits: of which version it is, and whether the attempt is under way or over. */
const marks = { underWay: 'pp1:', over: 'pp1!' } as const;

/** More than a journal ever has; a learning system of SCORM 1.2 keeps 4,096 signs. */
const longest = 4_000;

/** What is kept of an attempt between visits; null where it would not fit, and nothing is better than half of it. */
export function keptOf({ journal, completed }: Attempt): string | null {
  const text = marks[completed ? 'over' : 'underWay'] + journal;
  return text.length <= longest && /^[\x20-\x7e]*$/.test(text) ? text : null;
}

/**
 * The journal to go on from; null where there is none that we wrote, and where it is over and somebody begins anew. The
 * practice itself says when it is of another version of the model.
 */
export function journalIn(kept: string, mode: Earlier['mode']): string | null {
  const [mark, journal] = [kept.slice(0, marks.over.length), kept.slice(marks.over.length)];
  const known = mark === marks.underWay || (mark === marks.over && mode !== 'normal');
  return known && journal !== '' && kept.length <= longest ? journal : null;
}

/** What a goal is called: a stop of a host's own may have signs in its id that some learning systems refuse. */
export const idOf = ({ id }: Goal): string => id.replaceAll(/[^\w.]/g, '_').slice(0, 60);

/** How a goal was reached: letters only, so that every learning system takes it. */
const howOf = ({ reached, help }: Goal): string => {
  if (!reached) return 'notReached';
  return help === 'none' ? 'alone' : help;
};

/** More than this of one goal is not told: SCORM 1.2 keeps 255 signs. */
const mostMistakes = 50;
const mistakesOf = ({ mistakes }: Goal): readonly string[] => mistakes.slice(0, mostMistakes);

/** How a goal was reached, and what went wrong on the way to it: `alone,E14`. */
export const answerOf = (goal: Goal): string => [howOf(goal), ...mistakesOf(goal)].join(',');

/** The same as steps of a performance, as SCORM 2004 and xAPI write them: `typeNumber[.]alone[,]mistake[.]E14`. */
export const stepsOf = (goal: Goal): string =>
  [`${idOf(goal)}[.]${howOf(goal)}`, ...mistakesOf(goal).map((id) => `mistake[.]${id}`)].join('[,]');

/** All that can be said of how a goal was reached. */
export const answers = ['alone', 'nudge', 'control', 'reason', 'pointed', 'played'] as const;

/** Neutral: reached, but not at once, or with more help than the lesson gives. */
export function verdictOf({ reached, counts, mistakes }: Goal): 'right' | 'wrong' | 'neutral' {
  if (!reached) return 'wrong';
  return counts && mistakes.length === 0 ? 'right' : 'neutral';
}

/** What an objective is. Nobody passes or fails a stop where nothing is scored; whether somebody was let in is always judged. */
export function objectiveOf(
  { id, reached, counts }: Goal,
  { score }: Attempt,
): 'passed' | 'failed' | 'completed' | 'incomplete' {
  if (score === null && id !== 'nobodyLetIn') return reached ? 'completed' : 'incomplete';
  if (!reached) return 'failed';
  return counts ? 'passed' : 'completed';
}

/** A gradebook reads a number also where nothing is scored; null where nobody knows how it went. */
export const markOf = ({ score, goals }: Attempt): number | null => score ?? (goals.length > 0 ? 100 : null);

/** How well it went, to tell one result from another; null until it is over. */
export const resultIn = ({
  completed,
  passed,
  score,
}: Pick<Attempt, 'completed' | 'passed' | 'score'>): string | null => (completed ? `${passed} ${score}` : null);
