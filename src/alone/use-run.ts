import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, Guide, Run, ScenarioId } from '../../machines/scenarios/index.js';
import type { Eyes } from '../../machines/world/eyes.js';
import { viewsOf } from '../../machines/world/views.js';
import { eyes } from '../../machines/world/eyes.js';
import { waiting } from '../../machines/world/waiting.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { elsewhere, type Elsewhere } from '../parts/elsewhere.js';
import type { PracticeEvent } from '../player/events.js';
import { guideOf } from '../player/guide-of.js';
import { useClock } from '../player/use-clock.js';
import { usePractice } from '../player/use-practice.js';
import { usePlans } from '../player/use-prefetch.js';
import { memory, plans } from '../player/waves.js';

/** Where a run begins. What is another from one drawing to the next begins another run. */
export interface RunOptions {
  /** Default: `first-setup`. */
  readonly scenario?: ScenarioId;
  /** Default: `android`. */
  readonly phone?: PhoneKind;
  readonly conditions?: readonly ConditionId[];
  /** Makes the numbers the same each time. Drawn when left out. */
  readonly seed?: number;
  /** An earlier run to go on with, as `decodeRun` of `pairing-practice/scenarios` reads it. Read once. */
  readonly run?: Run;
  readonly onEvent?: (event: PracticeEvent) => void;
}

/** A practice under way, for whoever draws it themselves. */
export interface PracticeRun {
  /** Its start, what was done, and the world that came of it. */
  readonly run: Run;
  /** What each device shows, and what can be read there now. */
  readonly laptop: LaptopView;
  readonly phone: PhoneView;
  readonly eyes: Eyes;
  /** What leads on from here, and which stops lie behind. */
  readonly guide: Guide;
  /** The goal is reached. */
  readonly arrived: boolean;
  /** Does what a device tells of a press, a text or an aim. What is not possible changes nothing. */
  readonly press: (at: 'laptop' | 'phone', intent: LaptopIntent | PhoneIntent | Elsewhere) => void;
  /** Does anything else that can happen. */
  readonly happen: (event: WorldEvent) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Begins again. Undo goes back to before. */
  readonly restart: () => void;
  /** For the parts that draw it. */
  readonly practice: ReturnType<typeof usePractice>;
}

const none: readonly ConditionId[] = [];

/** Keeps a run: steps it, lets time pass while something runs by itself, and has the coach plan ahead. */
export function useRun(options: RunOptions = {}): PracticeRun {
  const [begun] = useState(options.run ?? null);
  const { scenario = 'first-setup', phone = 'android', conditions = none } = { ...begun, ...options };
  const { seed, onEvent } = options;
  const kept = useMemo(() => begun && { run: begun, shared: false }, [begun]);
  const practice = usePractice({ scenario, phone, conditions, seed, kept, named: {} }, onEvent);
  const { run, happen, turn, canUndo, canRedo, restart } = practice;
  useEffect(() => {
    memory.prefetch();
    plans.prefetch();
  }, []);
  usePlans(run);
  useClock(waiting(run.world).progressIn, happen);
  const drawn = useMemo(() => ({ ...viewsOf(run.world), eyes: eyes(run.world) }), [run.world]);
  const press = useCallback(
    (device: 'laptop' | 'phone', intent: LaptopIntent | PhoneIntent | Elsewhere) => {
      if (intent.type === elsewhere.type) return;
      happen({ type: 'world.person', at: device === 'laptop' ? device : run.world.hand, intent } as WorldEvent);
    },
    [happen, run.world.hand],
  );
  const guide = guideOf(run);
  return {
    run,
    ...drawn,
    guide,
    arrived: guide.stop === null,
    press,
    happen,
    undo: canUndo ? () => turn('undo') : null,
    redo: canRedo ? () => turn('redo') : null,
    restart: () => restart(),
    practice,
  };
}
