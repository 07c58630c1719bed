import { record, tick } from '../world/journal.js';
import { before, eventOf, replay } from '../world/replay.js';
import type { WorldEvent } from '../world/world.js';
import { baseOf } from './folded.js';
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

/** What would be done again next; nothing where nothing was undone. */
export function nextIn({ world, undone: [next] }: Run): WorldEvent | null {
  return next ? eventOf(before(world, next), next) : null;
}
