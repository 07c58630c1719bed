import { detoursOf } from '../../machines/coach/diagnose.js';
import { fold, folding, longest, type Pieces } from '../../machines/scenarios/fold.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import { baseOf } from '../../machines/scenarios/folded.js';
import {
  elapse as elapsed,
  redo as redone,
  rewind as rewound,
  takeOver,
  undo as undone,
} from '../../machines/scenarios/memory.js';
import { helpCodeOf } from '../../machines/scenarios/help-code.js';
import { beginWith, slipAt } from '../../machines/scenarios/lead-in.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { canRedo, canUndo, type Run, type RunStart } from '../../machines/scenarios/run.js';
import { type Decoded, decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import { begin, drawSeed, type Kept, named, type Practice, type PracticeStart, type Wish } from './begin.js';
import type { Asked } from './check-props.js';
import type { PracticeEvent } from './events.js';
import { guideOf } from './guide-of.js';
import { begunSince, newsOf, nothingKnown } from './news.js';
import { inSchool } from './school.js';
import type { School } from './usual-school.js';
import { turn, whenIdle } from './when-idle.js';

// From here: what works in such time comes after this, and a wave for so little would be one more to fetch.
export { begunSince, encodeRun, newsOf, nothingKnown, whenIdle };

/** The same practice somewhere else in its run. Who goes on from the middle of what somebody else did has not come to its goal. */
function at(practice: Practice, run: Run): Practice {
  const completed = practice.shared ? guideOf(run).stop === null : practice.completed;
  return { ...practice, run, at: null, completed };
}

/** Goes one thing back: also to what there was before the practice was begun again, but not into what was folded. */
export function undo(practice: Practice): Practice {
  const { run, earlier } = practice;
  if (canUndo(run)) return at(practice, undone(run));
  if (run.folded) return { ...practice, problem: 'folded' };
  return earlier ? { ...earlier, later: practice, at: null, problem: null } : practice;
}

/** Goes one thing on, of what was undone. */
export function redo(practice: Practice): Practice {
  const { run, later } = practice;
  if (canRedo(run)) return at(practice, redone(run));
  return later ? { ...later, earlier: { ...practice, later: null }, at: null } : practice;
}

/** Time passes where what somebody else did is played back: as it passed for them. */
export const elapse = (practice: Practice, ms: number): Practice => at(practice, elapsed(practice.run, ms));

/** The same practice, with a run that fits in its text. */
export const fitted = (practice: Practice): Practice => ({ ...practice, run: fold(practice.run, namesIn) });

/** Which mistakes, and what else of the catalogue, were over before an entry. */
const namesIn = (run: Run, cut: number) =>
  detoursOf(run).flatMap(({ id, to }) => (id !== null && to !== null && to < cut ? [id] : []));

/** Before a text is too long: more signs than are added until there is time that nobody needs. */
const room = 100;

/**
 * Shortens the run of a practice before it has to be, in time that nobody needs. Not what is only looked at: its beginning
 * is read there. What it returns ends it.
 */
export function fitAhead({ run, shared }: Practice, onFit: (run: Run) => void): () => void {
  const pieces = ahead(run);
  return whenIdle(() => {
    if (shared || guideOf(run).stop === null) return false;
    const { done, value } = pieces.next();
    if (value && value !== run) onFit(value);
    return !done;
  });
}

function* ahead(run: Run): Pieces<Run> {
  const folded = yield* folding(run, namesIn, longest - room);
  if (folded === run) return run;
  const world = baseOf(folded);
  // What is drawn follows each of its entries: they are looked at once, before that.
  for (const place of folded.journal.keys()) {
    detoursOf({ ...folded, world, journal: folded.journal.slice(0, place + 1) });
    yield;
  }
  return folded;
}

/** Makes the help code of a place; the page can be used meanwhile. */
export const makeHelpCode = (run: Run): Promise<string | null> => inTurns(helpCodeOf(run));

async function inTurns<T>(pieces: Pieces<T>): Promise<T> {
  const since = performance.now();
  let piece = pieces.next();
  while (!piece.done && performance.now() - since < turn) piece = pieces.next();
  if (piece.done) return piece.value;
  // Somebody waits for it, so not until the browser has nothing else to do.
  await new Promise((go) => setTimeout(go));
  return inTurns(pieces);
}

/** Takes the run up again from its text, after an error. */
export function resume(practice: Practice): Practice {
  const kept = decodeRun(encodeRun(practice.run));
  return 'run' in kept ? { ...practice, run: { ...practice.run, ...kept.run }, at: null } : practice;
}

/** The same the second time: from one step before. */
export const resumeBefore = (practice: Practice): Practice => resume(undo(practice));

/** Begins again, with the slip that it began with, or another practice; and what the page around it is told of that. */
export function again(
  practice: Practice,
  wish: Wish,
  { slip, ...began }: Pick<PracticeStart, 'scenario' | 'phone' | 'conditions' | 'slip'>,
): { readonly event: PracticeEvent; readonly next: Practice } {
  const { run, earlier } = practice;
  const next = {
    scenario: wish.scenario ?? run.scenario,
    phone: wish.phone ?? run.phone,
    // Another practice begins as it ordinarily does, unless it was asked for otherwise.
    conditions:
      wish.conditions ?? (wish.scenario === undefined || wish.scenario === run.scenario ? run.conditions : []),
  };
  const other = named(next) !== named(run);
  const start = { ...next, seed: drawSeed(), policy: run.policy };
  const slips = slip && named(next) === named(began);
  return {
    event: other ? { type: 'chooseScenario', ...next } : { type: 'restart' },
    next: {
      ...begin({ ...start, named: {}, kept: slips ? slippedFrom(start, slip) : null }),
      earlier: other ? null : canUndo(run) ? practice : earlier,
    },
  };
}

/** Goes back to before an entry of the journal; from there on it can be done again. */
export const rewind = (practice: Practice, to: number): Practice => at(practice, rewound(practice.run, to - 1));

/** Goes on from here with what somebody else did: what they did was shown to whoever does. */
export const own = (practice: Practice): Practice => ({
  ...practice,
  run: takeOver(practice.run, 'played'),
  shared: false,
});

const slippedFrom = (start: RunStart, slip: SlipId): Kept => ({
  run: beginWith(start, slip),
  shared: false,
  at: slipAt(slip),
});

/** What was done before a practice that begins with a slip; null where it begins with nothing. */
export function slipped(asked: Asked, school: School): Kept | null {
  const start = { ...inSchool(asked, school), seed: asked.seed ?? drawSeed(), policy: school.policy };
  return asked.slip ? slippedFrom(start, asked.slip) : null;
}

/** A practice that is taken up from its text: gone on with, or looked at where somebody else came to its goal. */
export function takeUp(text: string): Decoded {
  const kept = decodeRun(text);
  const theirs = 'run' in kept && kept.shared && !scenarios[kept.run.scenario].goal(kept.run.world);
  return theirs ? { ...kept, run: takeOver(kept.run, 'played') } : kept;
}
