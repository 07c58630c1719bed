import { adviser } from '../../machines/coach/adviser.js';
import { glanceAt } from '../../machines/coach/glance.js';
import { deviceOf } from '../../machines/coach/hypotheses.js';
import { required } from '../../machines/protocol/required.js';
import type { Guide } from '../../machines/scenarios/guide.js';
import { type ExitId, type Run, act, scenarios } from '../../machines/scenarios/index.js';
import type { Device, Stop } from '../../machines/scenarios/scenario.js';
import { waiting } from '../../machines/world/waiting.js';
import type { World, WorldEvent } from '../../machines/world/world.js';

/** One picture of a step plan: what a device shows, and all that the guide does there until another screen comes. */
export interface Moment {
  /** The step of the guide that it belongs to. */
  readonly stop: Stop;
  readonly device: Device;
  /** Before anything of it is done. */
  readonly world: World;
  /** What the guide says there. */
  readonly guide: Guide;
  readonly acts: readonly WorldEvent[];
}

/** The way from a run to its goal, or to where only other people can help on. */
export interface Way {
  readonly moments: readonly Moment[];
  /** Where it ends before the goal, what it ends with: the id of an exit. */
  readonly exit: ExitId | null;
}

/** More things than any guide does: one that does not arrive is a fault, and no endless plan. */
const longest = 200;

/** Whether something is done on the same picture as what was done before it. */
function goesOn(last: Moment | undefined, next: Moment): last is Moment {
  return (
    last?.stop.id === next.stop.id &&
    last.device === next.device &&
    last.acts.at(-1)?.type === 'world.person' &&
    next.acts[0]?.type === 'world.person' &&
    glanceAt(last.world, last.device).key === glanceAt(next.world, next.device).key
  );
}

/** What the guide does from where a run is, as pictures in their order. */
export function wayFrom(run: Run): Way {
  const adviceIn = adviser(scenarios[run.scenario]);
  const moments: Moment[] = [];
  let now = run;
  for (let done = 0; done < longest; done += 1) {
    const said = adviceIn(now.world);
    const { stop, exit } = said;
    if (!stop || exit) return { moments, exit };
    const waits = waiting(now.world).progressIn !== null;
    const event: WorldEvent = waits
      ? { type: 'world.wait' }
      : required(said.event ?? undefined, `the guide of ${run.scenario}: what to do at step ${stop.step}`);
    // Who waits for what runs by itself does nothing.
    if (event.type !== 'world.wait') {
      const device = deviceOf(now.world, event);
      const next: Moment = { stop, device, world: now.world, guide: said, acts: [event] };
      const last = moments.at(-1);
      if (goesOn(last, next)) moments[moments.length - 1] = { ...last, acts: [...last.acts, event] };
      else moments.push(next);
    }
    now = act(now, event);
  }
  throw new Error(`[pairing] the guide of ${run.scenario} does not arrive.`);
}
