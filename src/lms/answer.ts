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

/** How a goal was reached: letters only, so that every learning system takes it. */
export const answerOf = ({ reached, help }: Goal): string => {
  if (!reached) return 'notReached';
  return help === 'none' ? 'alone' : help;
};

/** All that `answerOf` can say of a goal that was reached. */
export const answers = ['alone', 'nudge', 'control', 'reason', 'pointed', 'played'] as const;

/** A gradebook reads a number also where nothing is scored. */
export const markOf = ({ score }: Attempt): number => score ?? 100;

/** Whether somebody else was let in, where that could happen: an objective of its own. */
export const safety = ({ goals }: Attempt): Goal | null => goals.find(({ id }) => id === 'nobodyLetIn') ?? null;

/** How well it went, to tell one result from another; null until it is over. */
export const resultIn = ({
  completed,
  passed,
  score,
}: Pick<Attempt, 'completed' | 'passed' | 'score'>): string | null => (completed ? `${passed} ${score}` : null);
