import type { Lesson } from '../packages/lesson.js';
import { answers, idOf, stepsOf, verdictOf } from './answer.js';
import type { Attempt, GoalTold } from './reporter.js';
import { duration } from './time.js';
import { type Statement, type Store, uuid } from './xapi.js';

/** What a launch says beside where statements go. */
export interface Launch {
  /** Statements that cmi5 defines are marked as such; without it, in plain xAPI, nothing is. */
  readonly cmi5: boolean;
  /** Part of every statement, as the learning system gave it. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  /** 0 to 1; null where the learning system asks for none. */
  readonly mastery: number | null;
}

const verbs = 'http://adlnet.gov/expapi/verbs/';
const cmi5 = 'https://w3id.org/xapi/cmi5/';
type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Writes the statements of one session. */
export function statementsOf(store: Store, launch: Launch, { title, locale }: Pick<Lesson, 'title' | 'locale'>) {
  const { actor, activityId, registration } = store;
  const { contextTemplate, mastery } = launch;

  const activity = {
    objectType: 'Activity',
    id: activityId,
    // Of an activity of cmi5 the learning system knows the name.
    ...(!launch.cmi5 && {
      definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { [locale]: title } },
    }),
  };

  function contextOf(categories: readonly ('cmi5' | 'moveon')[], parent: boolean, extensions: Fields = {}): object {
    const given = fields(contextTemplate['contextActivities']);
    const marks = launch.cmi5 ? categories.map((name) => ({ id: `${cmi5}context/categories/${name}` })) : [];
    const category = [...list(given['category']), ...marks];
    const parents = parent
      ? [...list(given['parent']), { objectType: 'Activity', id: activityId }]
      : list(given['parent']);
    return {
      ...contextTemplate,
      ...(registration && { registration }),
      contextActivities: {
        ...given,
        ...(category.length > 0 && { category }),
        ...(parents.length > 0 && { parent: parents }),
      },
      extensions: { ...fields(contextTemplate['extensions']), ...extensions },
    };
  }

  const say = (verb: string, context: object, result?: object, object: object = activity): Statement => ({
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: verbs + verb, display: { 'en-US': verb } },
    object,
    ...(result && { result }),
    context,
  });
  const scaled = ({ score }: Attempt): number => (score ?? 0) / 100;

  return {
    initialized: () => say('initialized', contextOf(['cmi5'], false)),
    progressed: ({ progress }: Attempt) =>
      say('progressed', contextOf([], false), {
        extensions: { [`${cmi5}result/extensions/progress`]: Math.floor(progress * 100) },
      }),
    /** Whether it went well is left open where a goal was reached, but not at once. */
    answered: (goal: GoalTold) => {
      const id = idOf(goal);
      const verdict = verdictOf(goal);
      return say(
        'answered',
        contextOf([], true),
        {
          ...(verdict !== 'neutral' && { success: verdict === 'right' }),
          completion: goal.reached,
          response: stepsOf(goal),
        },
        {
          objectType: 'Activity',
          id: `${activityId}/goal/${id}`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'performance',
            steps: [{ id }, ...(goal.mistakes.length > 0 ? [{ id: 'mistake' }] : [])],
            correctResponsesPattern: answers.map((answer) => `${id}[.]${answer}`),
          },
        },
      );
    },
    /** Says nothing of how well it went. */
    completed: ({ activeMs }: Attempt) =>
      say('completed', contextOf(['cmi5', 'moveon'], false), { completion: true, duration: duration(activeMs) }),
    /** With the score, but where that says otherwise: who let somebody else in failed, also with many points. */
    judged: (attempt: Attempt, passed: boolean) => {
      const agrees = attempt.score !== null && (mastery === null || scaled(attempt) >= mastery === passed);
      return say(
        passed ? 'passed' : 'failed',
        contextOf(
          ['cmi5', 'moveon'],
          false,
          launch.cmi5 && mastery !== null ? { [`${cmi5}context/extensions/masteryscore`]: mastery } : {},
        ),
        {
          success: passed,
          ...(agrees && { score: { scaled: scaled(attempt), raw: attempt.score, min: 0, max: 100 } }),
          duration: duration(attempt.activeMs),
        },
      );
    },
    terminated: (activeMs: number) => say('terminated', contextOf(['cmi5'], false), { duration: duration(activeMs) }),
  };
}
