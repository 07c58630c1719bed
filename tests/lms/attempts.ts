import { assess } from '../../machines/coach/assess.js';
import { demo } from '../../machines/scenarios/demo.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { begun, heard } from '../../src/lms/attempt.js';
import type { Attempt } from '../../src/lms/reporter.js';
import type { Lesson } from '../../src/packages/lesson.js';

export const lesson: Lesson = {
  scenario: 'first-setup',
  coach: 'test',
  locale: 'nl',
  pass: 80,
  reportsTo: 'scorm12',
  id: 'first-setup',
  title: 'Koppelen oefenen',
};

/** How the route of the practice goes, as the page around it is told. */
export function told(scenario: ScenarioId = 'first-setup') {
  const runs = demo({ scenario, phone: 'android', seed: 7 }).map(({ run }) => run);
  const [half, end] = [runs[Math.floor(runs.length / 2)]!, runs.at(-1)!];
  return {
    underWay: { type: 'progress', stop: null, done: 3, total: 10, journal: encodeRun(half) },
    completed: { type: 'completed', journal: encodeRun(end), assessment: assess(end) },
  } as const;
}

const { underWay, completed } = told();
const at = (attempt: Attempt, activeMs: number): Attempt => ({ ...attempt, activeMs });

/** Half way, after a minute. */
export const half = at(heard(begun(''), underWay, lesson), 61_500);
/** Passed without a mistake, after two. */
export const done = at(heard(half, completed, lesson), 125_250);
/** Over, with two mistakes on the way to the first goal, and the last one shown. */
export const failed: Attempt = {
  ...done,
  passed: false,
  score: 42,
  goals: done.goals.map((goal, place, all) => {
    if (place === 0) return { ...goal, mistakes: ['E14', 'E14'] };
    return place === all.length - 1 ? { ...goal, help: 'played', counts: false } : goal;
  }),
};
/** Over, where nothing is scored. */
export const unscored: Attempt = { ...done, passed: null, score: null };
/** Somebody else was let in. */
export const letIn: Attempt = {
  ...done,
  passed: false,
  score: 95,
  goals: [{ id: 'nobodyLetIn', reached: false, help: 'none', counts: false, mistakes: ['E16'] }, ...done.goals],
};
