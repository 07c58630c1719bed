import { fold } from '../../machines/scenarios/fold.js';
import { redo as redone, rewind as rewound, undo as undone } from '../../machines/scenarios/memory.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { canRedo, canUndo, type Run } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import type { Practice } from './begin.js';
import type { PracticeEvent } from './events.js';
import { guideOf } from './guide-of.js';

export { decodeRun, encodeRun };

/** Goes one thing back: also to what there was before the practice was begun again, but not into what was folded. */
export function undo(practice: Practice): Practice {
  const { run, earlier } = practice;
  if (canUndo(run)) return { ...practice, run: undone(run), at: null };
  if (run.folded) return { ...practice, problem: 'folded' };
  return earlier ? { ...earlier, later: practice, at: null, problem: null } : practice;
}

/** Goes one thing on, of what was undone. */
export function redo(practice: Practice): Practice {
  const { run, later } = practice;
  if (canRedo(run)) return { ...practice, run: redone(run), at: null };
  return later ? { ...later, earlier: { ...practice, later: null }, at: null } : practice;
}

/** The same practice, with a run that fits in its text. */
export const fitted = (practice: Practice): Practice => ({ ...practice, run: fold(practice.run) });

/** Takes the run up again from its text, after an error. */
export function resume(practice: Practice): Practice {
  const kept = decodeRun(encodeRun(practice.run));
  return 'run' in kept ? { ...practice, run: { ...practice.run, ...kept.run }, at: null } : practice;
}

/** The same the second time: from one step before. */
export const resumeBefore = (practice: Practice): Practice => resume(undo(practice));

/** Where a practice is, as the page around it is told. */
export function progressOf(run: Run): Extract<PracticeEvent, { type: 'progress' }> {
  const { stop, reached } = guideOf(run);
  const total = scenarios[run.scenario].stops.length;
  return { type: 'progress', stop: stop?.id ?? null, done: reached.size, total, journal: encodeRun(run) };
}

/** Goes back to before an entry of the journal; from there on it can be done again. */
export const rewind = (practice: Practice, to: number): Practice => ({
  ...practice,
  run: rewound(practice.run, to - 1),
  at: null,
});
