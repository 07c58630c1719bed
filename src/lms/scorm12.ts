import { answerOf, markOf, objectiveOf, verdictOf } from './answer.js';
import { findApi } from './find.js';
import type { Attempt, Reporter } from './reporter.js';
import { type Dialect, scorm, setAll } from './scorm.js';
import { timeOfDay, timespan } from './time.js';

/** One status says both how far somebody is and how it went. */
const statusOf = ({ passed }: Attempt): string => {
  if (passed === null) return 'completed';
  return passed ? 'passed' : 'failed';
};

const results = { right: 'correct', wrong: 'wrong', neutral: 'neutral' } as const;

const ranks = ['failed', 'completed', 'passed'];

interface Standing {
  readonly status: string;
  readonly mark: number;
}

const dialect: Dialect<Standing> = {
  version: '1.2',
  names: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
  },
  supports: (api, list) => /\bid\b/.test(api.get(`${list}._children`)),
  standingIn: (api) => ({
    status: api.get('cmi.core.lesson_status'),
    mark: Number(api.get('cmi.core.score.raw')) || 0,
  }),
  standingOf: (attempt) => ({ status: statusOf(attempt), mark: markOf(attempt) ?? 0 }),
  isBetter: (next, before) => {
    const [to, from] = [ranks.indexOf(next.status), ranks.indexOf(before.status)];
    return to > from || (to === from && next.mark > before.mark);
  },
  resultOf: ({ status, mark }) =>
    ranks.includes(status) ? { passed: status === 'completed' ? null : status === 'passed', score: mark } : undefined,
  answer: (api, at, goal, now) =>
    setAll(api, [
      [`${at}.time`, timeOfDay(now)],
      [`${at}.type`, 'performance'],
      [`${at}.student_response`, answerOf(goal)],
      [`${at}.result`, results[verdictOf(goal)]],
    ]),
  objective: (api, at, goal, attempt) => api.set(`${at}.status`, objectiveOf(goal, attempt)),
  conclude: (api, attempt, { status }) => {
    const mark = markOf(attempt);
    return setAll(api, [
      // Before the status: what is passed with an older score may be judged anew.
      ...(mark === null
        ? []
        : ([
            ['cmi.core.score.min', 0],
            ['cmi.core.score.max', 100],
            ['cmi.core.score.raw', mark],
          ] as const)),
      ['cmi.core.lesson_status', status],
    ]);
  },
  leave: (api, { activeMs, completed }) =>
    setAll(api, [
      ['cmi.core.session_time', timespan(activeMs)],
      ['cmi.core.exit', completed ? '' : 'suspend'],
    ]),
};

/** Reports to a learning system over SCORM 1.2. `api`: its interface, looked for in the frames around this page if left out. */
export const scorm12 = (api: object | null = findApi(window, 'API'), now = () => new Date()): Reporter =>
  scorm(api, dialect, now);
