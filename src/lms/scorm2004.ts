import { idOf, journalIn, keptOf, markOf, objectiveOf, stepsOf, verdictOf } from './answer.js';
import { type Api, countIn, guarded, objectivesOf } from './api.js';
import { findApi } from './find.js';
import type { Attempt, Earlier, Reporter } from './reporter.js';
import { duration, moment } from './time.js';

/** A result as the learning system has it; a worse one never takes its place. */
interface Standing {
  readonly success: string;
  readonly done: boolean;
  readonly mark: number;
}

const successOf = ({ passed }: Attempt): string => {
  if (passed === null) return 'unknown';
  return passed ? 'passed' : 'failed';
};

const isBetter = (next: Standing, before: Standing): boolean => {
  const [to, from] = [Number(next.success === 'passed'), Number(before.success === 'passed')];
  return to > from || (to === from && (!before.done || next.mark > before.mark));
};

function modeOf(api: Api): Earlier['mode'] {
  const mode = api.get('cmi.mode');
  if (mode === 'review' || mode === 'browse') return mode;
  return api.get('cmi.credit') === 'no-credit' ? 'browse' : 'normal';
}

const results = { right: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const;

/** An objective may be there before us, from the manifest: it is found by its id. */
function writeGoals(api: Api, attempt: Attempt, now: Date): void {
  const first = countIn(api, 'cmi.interactions');
  for (const [place, goal] of attempt.goals.entries()) {
    const answer = `cmi.interactions.${first + place}`;
    if (!api.set(`${answer}.id`, idOf(goal))) break;
    // What is answered is understood by its type, which therefore comes first.
    api.set(`${answer}.type`, 'performance');
    api.set(`${answer}.timestamp`, moment(now));
    api.set(`${answer}.learner_response`, stepsOf(goal));
    api.set(`${answer}.result`, results[verdictOf(goal)]);
  }
  const objectiveFor = objectivesOf(api);
  for (const goal of attempt.goals) {
    const objective = objectiveFor(idOf(goal));
    if (objective === null) break;
    const is = objectiveOf(goal, attempt);
    api.set(`${objective}.success_status`, is === 'passed' || is === 'failed' ? is : 'unknown');
    api.set(`${objective}.completion_status`, goal.reached ? 'completed' : 'incomplete');
  }
}

/** Reports to a learning system over SCORM 2004. `api`: its interface, looked for in the frames around this page if left out. */
export function scorm2004(api: object | null = findApi(window, 'API_1484_11'), now = () => new Date()): Reporter {
  let open: Api | null = null;
  let standing: Standing = { success: 'unknown', done: false, mark: 0 };
  let lost = () => {};

  function write(attempt: Attempt): void {
    if (!open) return;
    const kept = keptOf(attempt);
    let right = kept !== null && open.set('cmi.suspend_data', kept);
    const mark = markOf(attempt);
    const result = { success: successOf(attempt), done: attempt.completed, mark: mark ?? 0 };
    if (attempt.completed && isBetter(result, standing)) {
      writeGoals(open, attempt, now());
      if (mark !== null) {
        right = open.set('cmi.score.min', 0) && right;
        right = open.set('cmi.score.max', 100) && right;
        // Gradebooks read the one or the other.
        right = open.set('cmi.score.raw', mark) && right;
        right = open.set('cmi.score.scaled', mark / 100) && right;
      }
      // Whoever counts how far somebody is makes "incomplete" of what is completed at less than all.
      right = open.set('cmi.progress_measure', 1) && right;
      right = open.set('cmi.completion_status', 'completed') && right;
      if (attempt.passed !== null) right = open.set('cmi.success_status', result.success) && right;
      standing = result;
    } else if (!standing.done) open.set('cmi.progress_measure', Math.floor(attempt.progress * 100) / 100);
    open.set('cmi.session_time', duration(attempt.activeMs));
    open.set('cmi.exit', attempt.completed ? 'normal' : 'suspend');
    right = open.commit() && right;
    if (!right) lost();
  }

  let session: Api | null = null;
  return {
    open: async (onLost = () => {}) => {
      if (!api || session) return null;
      const found = guarded(api, '2004');
      if (!found.initialize()) return null;
      session = found;
      lost = onLost;
      const mode = modeOf(found);
      const journal = journalIn(found.get('cmi.suspend_data'), mode);
      if (mode !== 'normal') return { journal, mode };
      open = found;
      standing = {
        success: found.get('cmi.success_status'),
        done: found.get('cmi.completion_status') === 'completed',
        mark: Number(found.get('cmi.score.raw')) || 0,
      };
      const { success, done, mark } = standing;
      const passed = success === 'passed' || (success === 'failed' ? false : null);
      if (!done) {
        found.set('cmi.completion_status', 'incomplete');
        found.set('cmi.exit', 'suspend');
        found.commit();
      }
      return { journal, mode, ...(done && { result: { passed, score: mark } }) };
    },
    report: write,
    close: (how, newest) => {
      if (newest) write(newest);
      // For a learning system that leads from one lesson to the next.
      open?.set('adl.nav.request', how === 'done' ? 'exitAll' : 'suspendAll');
      open = null;
      session?.finish();
      session = null;
      api = null;
    },
  };
}
