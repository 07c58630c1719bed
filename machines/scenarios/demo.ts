import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';
import { guide, type Guided } from './guide.js';
import { scenarios } from './registry.js';
import { act, startRun, type Run, type RunStart } from './run.js';
import type { StopId } from './scenario.js';

/** One moment of a demo: where the run is, which stop is next, and what is done then. */
export interface Frame {
  readonly run: Run;
  /** Null when the goal is reached. */
  readonly stop: StopId | null;
  /** Null in the last frame. */
  readonly event: WorldEvent | null;
}

/** More moments than any demo has: a guide that does not arrive is a fault, not an endless film. */
const longest = 200;

/** A scenario played as its guide says, from the start to the goal. Nobody wrote it down: it follows the model. */
export function demo(start: RunStart): readonly Frame[] {
  const frames: Frame[] = [];
  let run = startRun(start);
  while (frames.length < longest) {
    const { stop, event } = nextOf(run.world, scenarios[start.scenario]);
    frames.push({ run, stop, event });
    if (!event) return frames;
    run = act(run, event);
  }
  throw new Error(`[pairing] the guide of ${start.scenario} does not arrive.`);
}

/** What the guide does next, waiting for what runs by itself; no event when the goal is reached. */
export function nextOf(world: World, guided: Guided): Omit<Frame, 'run'> {
  const { stop, event } = guide(world, guided);
  if (!stop) return { stop: null, event: null };
  if (waiting(world).progressIn !== null) return { stop: stop.id, event: { type: 'world.wait' } };
  if (!event) throw new Error(`[pairing] the guide of ${guided.id} says nothing at stop ${stop.step}.`);
  return { stop: stop.id, event };
}
