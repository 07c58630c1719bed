import { answerOf, idOf, journalIn, keptOf, markOf, objectiveOf, verdictOf } from './answer.js';
import { type Api, countIn, guarded, objectivesOf } from './api.js';
import { findApi } from './find.js';
import type { Attempt, Earlier, Reporter } from './reporter.js';
import { timeOfDay, timespan } from './time.js';

/** One status says both how far somebody is and how it went. */
const statusOf = ({ passed }: Attempt): string => {
  if (passed === null) return 'completed';
  return passed ? 'passed' : 'failed';
};

const results = { right: 'correct', wrong: 'wrong', neutral: 'neutral' } as const;

const ranks = ['failed', 'completed', 'passed'];

/** A result as the learning system has it; a worse one never takes its place. */
interface Standing {
  readonly status: string;
  readonly mark: number;
}

const isBetter = (next: Standing, before: Standing): boolean => {
  const [to, from] = [ranks.indexOf(next.status), ranks.indexOf(before.status)];
  return to > from || (to === from && next.mark > before.mark);
};

function modeOf(api: Api): Earlier['mode'] {
  const mode = api.get('cmi.core.lesson_mode');
  if (mode === 'review' || mode === 'browse') return mode;
  return api.get('cmi.core.credit') === 'no-credit' ? 'browse' : 'normal';
}

/** What a learning system may leave out. */
const supports = (api: Api, list: string): boolean => /\bid\b/.test(api.get(`${list}._children`));

/** The answers are written at the end of those of earlier attempts, which can be written and not read. */
function writeGoals(api: Api, attempt: Attempt, now: Date): void {
  if (supports(api, 'cmi.interactions')) {
    const first = countIn(api, 'cmi.interactions');
    for (const [place, goal] of attempt.goals.entries()) {
      const answer = `cmi.interactions.${first + place}`;
      if (!api.set(`${answer}.id`, idOf(goal))) break;
      api.set(`${answer}.time`, timeOfDay(now));
      api.set(`${answer}.type`, 'performance');
      api.set(`${answer}.student_response`, answerOf(goal));
      api.set(`${answer}.result`, results[verdictOf(goal)]);
    }
  }
  if (!supports(api, 'cmi.objectives')) return;
  const objectiveFor = objectivesOf(api);
  for (const goal of attempt.goals) {
    const objective = objectiveFor(idOf(goal));
    if (objective === null) break;
    api.set(`${objective}.status`, objectiveOf(goal, attempt));
  }
}

/** Reports to a learning system over SCORM 1.2. `api`: its interface, looked for in the frames around this page if left out. */
export function scorm12(api: object | null = findApi(window, 'API'), now = () => new Date()): Reporter {
  let open: Api | null = null;
  let standing: Standing = { status: '', mark: 0 };
  let lost = () => {};

  function write(attempt: Attempt): void {
    if (!open) return;
    const kept = keptOf(attempt);
    let right = kept !== null && open.set('cmi.suspend_data', kept);
    const mark = markOf(attempt);
    const result = { status: statusOf(attempt), mark: mark ?? 0 };
    // Not before the attempt is over: from a score alone some learning systems conclude that it was failed.
    if (attempt.completed && isBetter(result, standing)) {
      writeGoals(open, attempt, now());
      if (mark !== null) {
        right = open.set('cmi.core.score.min', 0) && right;
        right = open.set('cmi.core.score.max', 100) && right;
        // Before the status: what is passed with an older score may be judged anew.
        right = open.set('cmi.core.score.raw', mark) && right;
      }
      right = open.set('cmi.core.lesson_status', result.status) && right;
      standing = result;
    }
    open.set('cmi.core.session_time', timespan(attempt.activeMs));
    open.set('cmi.core.exit', attempt.completed ? '' : 'suspend');
    right = open.commit() && right;
    if (!right) lost();
  }

  let session: Api | null = null;
  return {
    open: async (onLost = () => {}) => {
      if (!api || session) return null;
      const found = guarded(api, '1.2');
      if (!found.initialize()) return null;
      session = found;
      lost = onLost;
      const mode = modeOf(found);
      const status = found.get('cmi.core.lesson_status');
      const journal = journalIn(found.get('cmi.suspend_data'), mode);
      if (mode !== 'normal') return { journal, mode };
      open = found;
      standing = { status, mark: Number(found.get('cmi.core.score.raw')) || 0 };
      const result = ranks.includes(status)
        ? { passed: status === 'completed' ? null : status === 'passed', score: standing.mark }
        : null;
      // What stands on "not attempted" at the end counts as completed.
      if (!ranks.includes(status)) {
        found.set('cmi.core.lesson_status', 'incomplete');
        found.set('cmi.core.exit', 'suspend');
        found.commit();
      }
      return { journal, mode, ...(result && { result }) };
    },
    report: write,
    close: (_, newest) => {
      if (newest) write(newest);
      open = null;
      session?.finish();
      session = null;
      api = null;
    },
  };
}
