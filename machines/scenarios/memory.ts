import { type HelpGiven, record, tick } from '../world/journal.js';
import { doneAfter, replay } from '../world/replay.js';
import { waiting } from '../world/waiting.js';
import type { WorldEvent } from '../world/world.js';
import { baseOf, foldedWith } from './folded.js';
import type { Run } from './run.js';

/** Goes back to just after entry `n` of the journal, or with -1 to its beginning: the start, or what was folded. What came after it can be done again. */
export function rewind(run: Run, n: number): Run {
  const { journal, undone } = run;
  const earlier = journal.slice(0, n + 1);
  const there = replay(baseOf(run), earlier);
  return there ? { ...run, ...there, undone: [...journal.slice(n + 1), ...undone] } : run;
}

/** Goes back to before the last thing that was done, at the time when it was done: what ran by itself till then is over. */
export function undo(run: Run): Run {
  const last = run.journal.at(-1);
  if (!last) return run;
  const earlier = rewind(run, run.journal.length - 2);
  return { ...earlier, ...record(earlier, { type: 'world.elapse', ms: last.ticks * tick }) };
}

/** Does again what was undone last, at the time when it was done first. */
export function redo(run: Run): Run {
  const [next, ...undone] = run.undone;
  const after = next && replay(baseOf(run), [...run.journal, next]);
  return after ? { ...run, ...after, undone } : run;
}

/** What would be done again next, as it was written down: the time that passed since the last thing is in its entry. Nothing where nothing was undone. */
export function nextIn(run: Run): WorldEvent | null {
  const [next] = run.undone;
  const there = next && replay(baseOf(run), run.journal);
  return (there && doneAfter(there.world, next)?.event) ?? null;
}

/**
 * Lets time pass while a run is done again, and no more than it took the first time until the next thing. What was done
 * while something ran by itself, which can be the waiting for it, is done again when that would be over.
 */
export function elapse(run: Run, ms: number): Run {
  const [next] = run.undone;
  const left = next ? next.ticks * tick - (run.world.now - run.since) : ms;
  const { progressIn } = waiting(run.world);
  if (left < ms && progressIn !== null && progressIn <= ms) return redo(run);
  return { ...run, ...record(run, { type: 'world.elapse', ms: Math.min(ms, left) }) };
}

/** The run as one of whoever goes on with it from here, after all that was done in it was done with so much help. */
export function takeOver(run: Run, help: HelpGiven): Run {
  const folded = run.folded && foldedWith(run, run.folded, help);
  return { ...run, folded, journal: run.journal.map((entry) => ({ ...entry, help })), undone: [] };
}
