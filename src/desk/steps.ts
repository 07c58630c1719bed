import { nextRepair } from '../../machines/cases/next-repair.js';
import type { Visit } from '../../machines/cases/visit.js';
import { act } from '../../machines/scenarios/run.js';
import { waiting } from '../../machines/world/waiting.js';
import type { WorldEvent } from '../../machines/world/world.js';

/** More than ever runs by itself on end. */
const longest = 20;

/** What happens when the learner does the next thing that the guide says, with all that runs by itself around it. */
export function nextStep({ one, run }: Pick<Visit, 'one' | 'run'>): readonly WorldEvent[] {
  const events: WorldEvent[] = [];
  let now = run;
  let pressed = false;
  while (events.length < longest && !(pressed && waiting(now.world).progressIn === null)) {
    const next = nextRepair({ one, run: now });
    if (!next || next.by === 'admin' || (pressed && next.event.type !== 'world.wait')) break;
    const { event } = next;
    pressed ||= event.type !== 'world.wait';
    events.push(event);
    now = act(now, event);
  }
  return events;
}
