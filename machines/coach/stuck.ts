import type { Guide } from '../scenarios/guide.js';
import type { Run } from '../scenarios/run.js';
import { eventOf } from '../world/replay.js';
import { sameness } from '../world/sameness.js';
import { step, type WorldEvent } from '../world/world.js';

/** How somebody shows that they do not know how to go on: the same again, or on and on beside the way. */
export type Stuck = 'repeats' | 'wanders';

/** One thing that was done. */
interface Step {
  /** The world in which, as far as worlds differ. */
  readonly from: string;
  readonly control: string;
  /** The guide meant this control. */
  readonly meant: boolean;
}

/** What was done since the last stop that was reached: as much as tells whether somebody is stuck. */
export interface Trail {
  readonly run: Run;
  readonly meant: string | null;
  readonly reached: number;
  readonly steps: readonly Step[];
}

/** How many things in a row beside the way are wandering, and how often one comes to the same world for nothing. */
const long = 6;
const often = 2;

/** Which control an event uses; null when nobody uses any. Whatever is typed in a field is one. */
function controlOf(event: WorldEvent | null | undefined): string | null {
  if (event?.type === 'world.pickUp' || event?.type === 'world.askDesk') return event.type;
  if (event?.type !== 'world.person') return null;
  const { at, intent } = event;
  return `${at} ${intent.type} ${'line' in intent ? intent.line : ''}`;
}

/** Goes along with a run. What is no continuation of the one before (it was undone, or begun again) starts anew. */
export function follow(before: Trail | null, run: Run, { event, reached }: Guide): Trail {
  const now = { run, meant: controlOf(event), reached: reached.size };
  const old = before?.run.journal ?? [];
  const { journal } = run;
  const goesOn = before !== null && old.slice(0, -1).every((entry, at) => entry === journal[at]);
  if (!before || !goesOn || journal.length < old.length || reached.size > before.reached) return { ...now, steps: [] };
  // Typing on in one field is still one thing.
  if (journal.length === old.length) return { ...now, steps: before.steps };
  if (old.length > 0 && old.at(-1) !== journal[old.length - 1]) return { ...now, steps: [] };
  const steps = [...before.steps];
  let { world } = before.run;
  for (const entry of journal.slice(old.length)) {
    const done = eventOf(world, entry);
    if (!done) break;
    const control = controlOf(done);
    if (control !== null) steps.push({ from: sameness(world), control, meant: control === before.meant });
    world = step(world, done);
  }
  return { ...now, steps };
}

/** Whether somebody is stuck. Who just did what the guide means is not. */
export function stuck({ run, steps }: Trail): Stuck | null {
  const last = steps.at(-1);
  if (!last || last.meant) return null;
  const again = steps.filter(({ from, control }) => from === last.from && control === last.control);
  const here = sameness(run.world);
  if (again.length >= often || steps.filter(({ from }) => from === here).length >= often) return 'repeats';
  return steps.length >= long && steps.slice(-long).every(({ meant }) => !meant) ? 'wanders' : null;
}
