import { required } from '../protocol/required.js';
import { waiting } from '../world/waiting.js';
import type { World, WorldEvent } from '../world/world.js';
import { astray } from './detour.js';
import { everyDevice, leadsBack, offers } from './price.js';
import { search } from './search.js';
import type { Device, ExitId, Scenario, Stop, StopId } from './scenario.js';

/** What the school's guide says next, seen from this world. */
export interface Guide {
  /** The first stop that is not behind the learner; null when, and only when, the goal is reached. */
  readonly stop: Stop | null;
  /** The stops that are behind the learner, in whatever order they were passed. */
  readonly reached: ReadonlySet<StopId>;
  /** Where the next action is: on the laptop, or on the phone in hand; what is beside them counts as the phone. */
  readonly device: 'laptop' | 'phone';
  /** The next control, with the text that belongs in it, if one was found nearby. */
  readonly intent: { readonly type: string; readonly text?: string; readonly line?: number } | null;
  /** What happens when it is done; null when nothing was found, or only time helps. */
  readonly event: WorldEvent | null;
  /** The way to the stop leads back first: the learner took a wrong turn. */
  readonly back: boolean;
  /** Only other people can help on: the id of this situation in the catalogue of errors. */
  readonly exit: ExitId | null;
}

/** A wrong turn is mended on the phone that is set up, whichever is in hand. */
const onThePhone: ReadonlySet<Device> = new Set(['phone']);

/** How many worlds a look-ahead may open: twice what the farthest next stop takes, too few to be felt. */
const horizon = 1_000;

/** The first event of the cheapest way to where `arrives` holds, or null when none is near. */
function towards(from: World, arrives: Stop['reached'], next: Stop, devices = everyDevice): WorldEvent | null {
  const found = search({ from, arrives, offers: (world) => offers(world, next, devices) }).go(horizon);
  return (found !== 'none' && found?.passed[0]?.by.event) || null;
}

/** Nobody waits for somebody's patience to end while another device leads on. */
const notWaiting = (event: WorldEvent | null, world: World): WorldEvent | null =>
  event?.type === 'world.wait' && waiting(world).progressIn === null ? null : event;

const standsOn = (device: Device): Guide['device'] => (device === 'laptop' ? 'laptop' : 'phone');

/** What the guide needs of a practice. */
export type Guided = Pick<Scenario, 'id' | 'stops' | 'goal' | 'exits'>;

/**
 * What the guide says next in a world. Looks ahead on the model; nothing is written per screen. `planned`: what a plan of
 * the whole way begins with there, if there is one; otherwise the guide looks as far as the next stop.
 */
export function guide(world: World, scenario: Guided, planned?: (world: World) => WorldEvent | null): Guide {
  const { stops, goal, exits } = scenario;
  const reached = new Set(stops.filter((stop) => stop.reached(world)).map(({ id }) => id));
  const nothing = { reached, intent: null, event: null, back: false, exit: null };
  if (goal(world)) return { ...nothing, stop: null, device: 'laptop' };
  const last = required(stops.at(-1), `scenario ${scenario.id}: a stop`);
  const stop = stops.find(({ id }) => !reached.has(id)) ?? last;
  const stands = standsOn(stop.device);
  const exit = exits.find(({ holds }) => holds(world));
  if (exit && (exit.shown?.(world) ?? true)) return { ...nothing, stop, device: stands, exit: exit.id };
  // The last stop is passed when the practice is done, and not when its page was once seen.
  const passes = reached.has(stop.id) ? goal : stop.reached;
  const passed = (later: World): boolean => passes(later) || exit?.shown?.(later) === true;
  const wrong = astray(world, stop);
  const near = () =>
    wrong
      ? towards(world, (later) => !astray(later, stop), stop, onThePhone)
      : (notWaiting(towards(world, passed, stop, new Set([stop.device])), world) ?? towards(world, passed, stop));
  const event = planned?.(world) ?? near();
  if (event?.type === 'world.person') {
    const { intent } = event;
    // From the old phone the account is removed because that phone is done.
    const removesOld = event.at === 'oldPhone' && intent.type === 'person.removeAccount';
    const back = wrong || (leadsBack(intent.type) && !removesOld);
    return { ...nothing, stop, device: standsOn(event.at), intent, event, back };
  }
  if (event?.type === 'world.pickUp')
    return { ...nothing, stop, device: 'phone', intent: { type: 'person.pickUp' }, event };
  if (event?.type === 'world.askDesk')
    return { ...nothing, stop, device: 'phone', intent: { type: 'person.askDesk' }, event };
  return { ...nothing, stop, device: stands };
}
