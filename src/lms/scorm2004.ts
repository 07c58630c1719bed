import { markOf, objectiveOf, stepsOf, verdictOf } from './answer.js';
import { findApi } from './find.js';
import type { Attempt, Reporter } from './reporter.js';
import { type Dialect, scorm, setAll } from './scorm.js';
import { duration, moment } from './time.js';

interface Standing {
  readonly success: string;
  readonly done: boolean;
  readonly mark: number;
}

const successOf = ({ passed }: Attempt): string => {
  if (passed === null) return 'unknown';
  return passed ? 'passed' : 'failed';
};

const results = { right: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const;

const dialect: Dialect<Standing> = {
  version: '2004',
  names: { mode: 'cmi.mode', credit: 'cmi.credit', status: 'cmi.completion_status', exit: 'cmi.exit' },
  // Here every list is always there.
  supports: () => true,
  standingIn: (api) => ({
    success: api.get('cmi.success_status'),
    done: api.get('cmi.completion_status') === 'completed',
    mark: Number(api.get('cmi.score.raw')) || 0,
  }),
  standingOf: (attempt) => ({
    success: successOf(attempt),
    done: attempt.completed,
    mark: markOf(attempt) ?? 0,
  }),
  isBetter: (next, before) => {
    const [to, from] = [Number(next.success === 'passed'), Number(before.success === 'passed')];
    return to > from || (to === from && (!before.done || next.mark > before.mark));
  },
  resultOf: ({ success, done, mark }) =>
    done ? { passed: success === 'passed' || (success === 'failed' ? false : null), score: mark } : undefined,
  answer: (api, at, goal, now) =>
    setAll(api, [
      // What is answered is understood by its type, which therefore comes first.
      [`${at}.type`, 'performance'],
      [`${at}.timestamp`, moment(now)],
      [`${at}.learner_response`, stepsOf(goal)],
      [`${at}.result`, results[verdictOf(goal)]],
    ]),
  objective: (api, at, goal, attempt) => {
    const is = objectiveOf(goal, attempt);
    setAll(api, [
      [`${at}.success_status`, is === 'passed' || is === 'failed' ? is : 'unknown'],
      [`${at}.completion_status`, goal.reached ? 'completed' : 'incomplete'],
    ]);
  },
  conclude: (api, attempt, { success }) => {
    const mark = markOf(attempt);
    return setAll(api, [
      ...(mark === null
        ? []
        : ([
            ['cmi.score.min', 0],
            ['cmi.score.max', 100],
            // Gradebooks read the one or the other.
            ['cmi.score.raw', mark],
            ['cmi.score.scaled', mark / 100],
          ] as const)),
      // Whoever counts how far somebody is makes "incomplete" of what is completed at less than all.
      ['cmi.progress_measure', 1],
      ['cmi.completion_status', 'completed'],
      ...(attempt.passed === null ? [] : ([['cmi.success_status', success]] as const)),
    ]);
  },
  goOn: (api, { progress }) => api.set('cmi.progress_measure', Math.floor(progress * 100) / 100),
  leave: (api, { activeMs, completed }) =>
    setAll(api, [
      ['cmi.session_time', duration(activeMs)],
      ['cmi.exit', completed ? 'normal' : 'suspend'],
    ]),
  // For a learning system that leads from one lesson to the next.
  end: (api, how) => api.set('adl.nav.request', how === 'done' ? 'exitAll' : 'suspendAll'),
};

/** Reports to a learning system over SCORM 2004. `api`: its interface, looked for in the frames around this page if left out. */
export const scorm2004 = (api: object | null = findApi(window, 'API_1484_11'), now = () => new Date()): Reporter =>
  scorm(api, dialect, now);
