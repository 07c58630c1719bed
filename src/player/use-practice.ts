import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { PracticeEvent } from './events.js';
import { act, canUndo, decodeRun, encodeRun, type Run, startRun, undo } from '../../machines/scenarios/run.js';
import { guideOf } from './guide-of.js';
import type { Device } from './scene.js';

export interface PracticeStart {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly seed: number | undefined;
  readonly journal: string | undefined;
  /** What the host named itself; the rest is our default, and a journal counts more than that. */
  readonly named: { readonly scenario?: ScenarioId | undefined; readonly phone?: PhoneKind | undefined };
}

/** A run on the stage. */
export interface Practice {
  readonly run: Run;
  /** Where the last thing was done; null when it happened by itself. */
  readonly at: Device | null;
  /** What was begun again: undone as any step is. */
  readonly earlier: Run | null;
  /** Why an earlier practice could not be taken up. */
  readonly problem: 'damaged' | 'otherVersion' | null;
}

const drawSeed = (): number => Math.floor(Math.random() * 36 ** 3);

function begin({ scenario, phone, seed = drawSeed(), journal, named }: PracticeStart): Practice {
  const kept = journal ? decodeRun(journal) : null;
  const fits =
    kept &&
    'run' in kept &&
    (named.scenario ?? kept.run.scenario) === kept.run.scenario &&
    (named.phone ?? kept.run.phone) === kept.run.phone;
  if (fits) return { at: null, run: kept.run, earlier: null, problem: null };
  // A journal of another practice than the one that was asked for counts as a damaged one.
  const problem = kept && ('problem' in kept ? kept.problem : 'damaged');
  return { at: null, run: startRun({ scenario, phone, seed }), earlier: null, problem };
}

/** Keeps the run, and tells the page around it what happened. */
export function usePractice(start: PracticeStart, onEvent: ((event: PracticeEvent) => void) | undefined) {
  const [practice, setPractice] = useState(() => begin(start));
  const [failure, setFailure] = useState(false);
  const latest = useRef(practice);
  const tell = useRef(onEvent);
  const completed = useRef(guideOf(practice.run).stop === null);
  useEffect(() => {
    tell.current = onEvent;
  });

  const report = useCallback(({ run }: Practice) => {
    const { stop, reached } = guideOf(run);
    const { stops } = scenarios[run.scenario];
    const journal = encodeRun(run);
    tell.current?.({ type: 'progress', stop: stop?.id ?? null, done: reached.size, total: stops.length, journal });
    if (!stop && !completed.current) tell.current?.({ type: 'completed', journal });
    completed.current = !stop;
  }, []);

  const put = useCallback(
    (next: Practice) => {
      const before = latest.current.run;
      if (next.run === before) return;
      latest.current = next;
      setPractice(next);
      // Time that only passes is no news; an alarm that it rang is.
      if (next.run.journal !== before.journal || next.run.world.alarms !== before.world.alarms) report(next);
    },
    [report],
  );

  const happen = useCallback(
    (event: WorldEvent) => {
      const { current } = latest;
      try {
        const run = act(current.run, event);
        const at = event.type === 'world.person' ? event.at : null;
        put({ ...current, run, at });
      } catch {
        setFailure(true);
      }
    },
    [put],
  );

  const goBack = useCallback(() => {
    const { current } = latest;
    const { run, earlier } = current;
    if (canUndo(run)) put({ ...current, run: undo(run), at: null });
    else if (earlier) put({ ...current, run: earlier, earlier: null, at: null });
  }, [put]);

  const restart = useCallback(
    (scenario?: ScenarioId, phone?: PhoneKind) => {
      const { run, earlier } = latest.current;
      setFailure(false);
      const next = {
        scenario: scenario ?? run.scenario,
        phone: phone ?? run.phone,
        seed: undefined,
        journal: undefined,
        named: {},
      };
      const other = next.scenario !== run.scenario || next.phone !== run.phone;
      tell.current?.(
        other ? { type: 'chooseScenario', scenario: next.scenario, phone: next.phone } : { type: 'restart' },
      );
      completed.current = false;
      put({ ...begin(next), earlier: other ? null : canUndo(run) ? run : earlier });
    },
    [put],
  );

  /** Takes the run up again from its journal; the second time from one step before. */
  const resume = useCallback(
    (again: boolean) => {
      const { current } = latest;
      const run = again ? undo(current.run) : current.run;
      const kept = decodeRun(encodeRun(run));
      setFailure(false);
      put({ ...current, run: 'run' in kept ? kept.run : run, at: null });
    },
    [put],
  );

  // A host that follows `chooseScenario` asks for what is on the stage already; anything else is begun.
  const { scenario, phone, seed } = start;
  const asked = `${scenario} ${phone} ${seed}`;
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    const { run } = latest.current;
    if (run.scenario === scenario && run.phone === phone && (seed ?? run.seed) === run.seed) return;
    completed.current = false;
    put(begin({ scenario, phone, seed, journal: undefined, named: {} }));
  }, [asked, scenario, phone, seed, put]);

  const readProblem = useCallback(() => {
    latest.current = { ...latest.current, problem: null };
    setPractice(latest.current);
  }, []);

  useEffect(() => {
    tell.current?.({ type: 'ready', journal: encodeRun(latest.current.run) });
  }, []);

  return {
    ...practice,
    canUndo: canUndo(practice.run) || practice.earlier !== null,
    failure,
    happen,
    undo: goBack,
    restart,
    resume,
    readProblem,
  };
}
