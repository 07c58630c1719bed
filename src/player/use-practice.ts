import { useCallback, useEffect, useRef, useState } from 'react';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { PracticeEvent } from './events.js';
import { act, canRedo, canUndo, type Run } from '../../machines/scenarios/run.js';
import { begin, named, type Practice, type PracticeStart, type Wish } from './begin.js';
import { guideOf } from './guide-of.js';
import type { Known } from './news.js';
import type { Device } from './scene.js';
import { afterwards, memory } from './waves.js';

/** Where something was done: on the laptop, or on the phone in hand; null when it happened by itself. */
export function placeOf(event: WorldEvent): Device | null {
  if (event.type === 'world.pickUp') return 'phone';
  if (event.type !== 'world.person') return null;
  return event.at === 'laptop' ? 'laptop' : 'phone';
}

/** A practice under way, with all that can be done with it. */
export type PracticeNow = ReturnType<typeof usePractice>;

/** Without what writes a journal nothing is told, and the practice goes on. */
const ignore = () => {};

/** Keeps the run, and tells the page around it what happened. */
export function usePractice(start: PracticeStart, onEvent: ((event: PracticeEvent) => void) | undefined) {
  const [practice, setPractice] = useState(() => begin(start));
  /** What the model threw, boxed: anything can be thrown. */
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const latest = useRef(practice);
  const began = useRef(start);
  const tell = useRef(onEvent);
  const known = useRef<Known | null>(null);
  useEffect(() => {
    began.current = start;
    tell.current = onEvent;
    // What comes after the practice is gone is told to nobody.
    return () => {
      tell.current = undefined;
    };
  });

  /** Tells where the practice is, as soon as what writes a journal is there. */
  const report = useCallback((practice: Practice) => {
    memory.load().then(({ newsOf, nothingKnown }) => {
      known.current ??= nothingKnown();
      for (const news of newsOf(practice, known.current)) tell.current?.(news);
    }, ignore);
  }, []);

  const put = useCallback(
    (put: Practice) => {
      const { run: before, problem, shared } = latest.current;
      if (put.run === before && put.problem === problem) return;
      const next = memory.state().here?.fitted(put) ?? put;
      // Time that only passes is no news; an alarm that it rang is. What somebody else did is none of the learner's, until
      // they take it over.
      const quiet =
        next.shared ||
        (!shared && next.run.journal === before.journal && next.run.world.alarms === before.world.alarms);
      const completes = !quiet && !next.completed && guideOf(next.run).stop === null;
      latest.current = completes ? { ...next, completed: true } : next;
      setPractice(latest.current);
      if (!quiet) report(next);
      if (!completes) return;
      // What assesses comes after the first drawing; who finishes without it has finished all the same.
      const assessed = afterwards.load().then(
        ({ assess }) => assess(next.run),
        () => null,
      );
      memory.load().then(async ({ encodeRun }) => {
        const journal = encodeRun(next.run);
        const assessment = await assessed;
        tell.current?.({ type: 'completed', journal, assessment });
      }, ignore);
    },
    [report],
  );

  const happen = useCallback(
    (event: WorldEvent, help?: HelpGiven) => {
      const { current } = latest;
      try {
        // What somebody else did takes the time that it took them, and is gone on with as soon as anything else is done.
        const theirs = current.shared && memory.state().here;
        if (theirs && event.type === 'world.elapse') return put(theirs.elapse(current, event.ms));
        const from = theirs ? theirs.own(current) : current;
        const run = act(from.run, event, help);
        const own = run.journal === from.run.journal ? from : { ...from, later: null };
        put({ ...own, run, at: placeOf(event) });
      } catch (error) {
        setFailure({ error });
      }
    },
    [put],
  );

  /** Goes back, or on again; `rewind` to before an entry of the journal. */
  const turn = useCallback(
    (way: 'undo' | 'redo' | 'resume' | 'resumeBefore' | 'rewind' | 'own', to = 0) => {
      const { here } = memory.state();
      setFailure(null);
      if (here) put(here[way](latest.current, to));
    },
    [put],
  );

  const restart = useCallback(
    (wish: Wish = {}) => {
      const { here } = memory.state();
      setFailure(null);
      if (!here) return;
      const { event, next } = here.again(latest.current, wish, began.current);
      tell.current?.(event);
      // What it begins with is nobody's news.
      if (known.current) here.begunSince(next, known.current);
      put(next);
    },
    [put],
  );

  // A host that follows `chooseScenario` asks for what is on the stage already; anything else is begun.
  const { scenario, phone, conditions, seed, policy } = start;
  const asked = `${named(start)} ${seed}`;
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    const { run } = latest.current;
    if (named(run) === named({ scenario, phone, conditions }) && (seed ?? run.seed) === run.seed) return;
    put(begin({ scenario, phone, conditions, seed, named: {}, policy }));
  }, [asked, scenario, phone, conditions, seed, policy, put]);

  useEffect(
    () =>
      memory.state().here?.fitAhead(practice, (run) => {
        if (latest.current !== practice) return;
        latest.current = { ...practice, run };
        setPractice(latest.current);
      }),
    [practice],
  );

  /** Takes what was done elsewhere. */
  const take = useCallback((run: Run, at: Device | null) => put({ ...latest.current, run, at, later: null }), [put]);

  const fail = useCallback((error: unknown) => tell.current?.({ type: 'failed', error }), []);

  const readProblem = useCallback(() => {
    put({ ...latest.current, problem: null });
  }, [put]);

  const begun = useRef(false);
  useEffect(() => {
    // React's strict mode runs an effect twice.
    if (begun.current) return;
    begun.current = true;
    report(latest.current);
  }, [report]);

  return {
    ...practice,
    canUndo: canUndo(practice.run) || practice.earlier !== null || practice.run.folded !== null,
    failure,
    fail,
    happen,
    canRedo: canRedo(practice.run) || practice.later !== null,
    turn,
    restart,
    take,
    readProblem,
  };
}
