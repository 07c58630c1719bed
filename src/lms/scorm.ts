import { idOf, journalIn, keptOf, resultIn } from './answer.js';
import { type Api, countIn, guarded, objectivesOf } from './api.js';
import type { Attempt, Earlier, Reporter } from './reporter.js';

type Goal = Attempt['goals'][number];

/** What each version of SCORM says in its own words. `S`: a result as the learning system has it. */
export interface Dialect<S> {
  readonly version: Parameters<typeof guarded>[1];
  readonly names: { readonly [N in 'mode' | 'credit' | 'status' | 'exit']: string };
  /** Whether a list is there: a learning system may leave some out. */
  readonly supports: (api: Api, list: string) => boolean;
  readonly standingIn: (api: Api) => S;
  readonly standingOf: (attempt: Attempt) => S;
  /** A worse result never takes the place of a better one. */
  readonly isBetter: (next: S, before: S) => boolean;
  /** The result of an earlier visit; undefined where none is over. */
  readonly resultOf: (standing: S) => Earlier['result'];
  /** Writes all of an answer but its id. */
  readonly answer: (api: Api, at: string, goal: Goal, now: Date) => void;
  /** Writes all of an objective but its id. */
  readonly objective: (api: Api, at: string, goal: Goal, attempt: Attempt) => void;
  /** Writes score and status, in an order in which nothing is judged twice; whether all of it was taken. */
  readonly conclude: (api: Api, attempt: Attempt, next: S) => boolean;
  /** Writes how far somebody is who is not done. */
  readonly goOn?: (api: Api, attempt: Attempt) => void;
  /** Writes for how long, and how the page would be left now. */
  readonly leave: (api: Api, attempt: Attempt) => void;
  /** The last thing before the session is ended. */
  readonly end?: (api: Api, how: Parameters<Reporter['close']>[0]) => void;
}

function modeOf(api: Api, { mode, credit }: Dialect<unknown>['names']): Earlier['mode'] {
  const said = api.get(mode);
  if (said === 'review' || said === 'browse') return said;
  return api.get(credit) === 'no-credit' ? 'browse' : 'normal';
}

/** Writes each of these; whether all were taken. */
export const setAll = (api: Api, values: readonly (readonly [element: string, value: string | number])[]): boolean =>
  values.map(([element, value]) => api.set(element, value)).every(Boolean);

/**
 * The answers are written at the end of those of earlier attempts, which some systems let nobody read. An objective may be there
 * before us, from the manifest: it is found by its id.
 */
function writeGoals<S>(api: Api, attempt: Attempt, now: Date, { supports, answer, objective }: Dialect<S>): void {
  if (supports(api, 'cmi.interactions')) {
    const first = countIn(api, 'cmi.interactions');
    for (const [place, goal] of attempt.goals.entries()) {
      const at = `cmi.interactions.${first + place}`;
      if (!api.set(`${at}.id`, idOf(goal))) break;
      answer(api, at, goal, now);
    }
  }
  if (!supports(api, 'cmi.objectives')) return;
  const objectiveFor = objectivesOf(api);
  for (const goal of attempt.goals) {
    const at = objectiveFor(idOf(goal));
    if (at === null) break;
    objective(api, at, goal, attempt);
  }
}

/** Reports to a learning system over one version of SCORM. `target`: its interface; null where there is none. */
export function scorm<S>(target: object | null, dialect: Dialect<S>, now: () => Date): Reporter {
  let unused = target;
  let session: Api | null = null;
  /** Where something may be written: not in a review. */
  let open: { readonly api: Api; standing: S } | null = null;
  let onLost: (lost: boolean) => void = () => {};
  /** The result whose goals are written: where it is refused, it is tried again without them. */
  let answered: string | null = null;

  function write(attempt: Attempt): void {
    if (!open) return;
    const { api, standing } = open;
    const kept = keptOf(attempt);
    let right = kept !== null && api.set('cmi.suspend_data', kept);
    const next = dialect.standingOf(attempt);
    // Not before the attempt is over: from a score alone some learning systems conclude that it was failed.
    if (attempt.completed && dialect.isBetter(next, standing)) {
      const result = resultIn(attempt);
      if (result !== answered) writeGoals(api, attempt, now(), dialect);
      answered = result;
      const taken = dialect.conclude(api, attempt, next);
      if (taken) open.standing = next;
      right = taken && right;
    } else if (!dialect.resultOf(standing)) dialect.goOn?.(api, attempt);
    dialect.leave(api, attempt);
    right = api.commit() && right;
    onLost(!right);
  }

  return {
    open: async (tell = () => {}) => {
      if (!unused || session) return null;
      const api = guarded(unused, dialect.version);
      if (!api.initialize()) return null;
      session = api;
      onLost = tell;
      const mode = modeOf(api, dialect.names);
      const journal = journalIn(api.get('cmi.suspend_data'), mode);
      if (mode !== 'normal') return { journal, mode };
      const standing = dialect.standingIn(api);
      open = { api, standing };
      const result = dialect.resultOf(standing);
      if (result) return { journal, mode, result };
      // What stands on "not attempted" at the end counts as completed.
      api.set(dialect.names.status, 'incomplete');
      api.set(dialect.names.exit, 'suspend');
      api.commit();
      return { journal, mode };
    },
    report: write,
    close: (how, newest) => {
      if (newest) write(newest);
      if (open) dialect.end?.(open.api, how);
      open = null;
      session?.finish();
      session = null;
      unused = null;
    },
  };
}
