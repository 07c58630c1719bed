import { appQuery, manualUrl, persona } from '../protocol/persona.js';
import { required } from '../protocol/required.js';
import { eyes } from '../world/eyes.js';
import { possible } from '../world/possible.js';
import { sameness } from '../world/sameness.js';
import { step, type World, type WorldEvent } from '../world/world.js';
import { astray } from './detour.js';
import { cannotScan, foundNoRoom } from './stops.js';
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
const everyDevice: ReadonlySet<Device> = new Set(['laptop', 'phone', 'oldPhone']);

/** How many worlds a look-ahead may open: twice what the farthest next stop takes, too few to be felt. */
const horizon = 1_000;

/** What leads back; dear, so that the way forward is preferred. */
const ways: Readonly<Record<string, number>> = {
  'person.goBack': 3,
  'person.goHome': 3,
  'person.cancel': 2,
  'person.previous': 4,
  'person.ok': 1,
  'person.restart': 2,
  'person.resend': 2,
  'person.chooseAnother': 2,
  'person.deleteFake': 2,
  'person.removeAccount': 4,
  'person.closeTab': 6,
  'person.reload': 6,
};
const back: ReadonlySet<string> = new Set(Object.keys(ways).filter((type) => type !== 'person.ok'));

/** What the guide never sends anybody to. */
const dear: Readonly<Record<string, number>> = {
  'person.refuse': 8,
  'person.allowOnce': 2,
  'person.deny': 12,
  'person.installAd': 12,
  'person.installOther': 12,
  'person.startTrial': 12,
  'person.no': 2,
  'person.enterManually': 12,
  'person.cantScan': 6,
  'person.cannotUseApp': 6,
  'person.openOther': 6,
  'person.openMail': 2,
  'person.refresh': 2,
  'person.deleteMethod': 12,
  'person.personal': 6,
  'person.other': 6,
  'person.toggleNotifications': 2,
};

const typing: ReadonlySet<string> = new Set(['person.enterManually', 'person.cantScan']);

function cost(world: World, event: WorldEvent): number {
  if (event.type === 'world.pickUp' || event.type === 'world.askDesk') return 1;
  if (event.type !== 'world.person') return world.alarms.some(({ kind }) => kind === 'progress') ? 0 : 20;
  const { type } = event.intent;
  // Whose account it is shows on its own page, so that one is gone by.
  if (type === 'person.signOut') return 0;
  // Where nothing can be scanned, typing the code is the way.
  if (typing.has(type) && cannotScan(world)) return 1;
  // The guide goes through "Overslaan" and the plus sign, although the first screen offers a shorter way.
  const shortcut =
    world.phone.value === 'startChoices' && (type === 'person.work' || type === 'person.scanCode') ? 4 : 0;
  const deletes = event.at === 'laptop' && world.laptop.value === 'confirmingDelete' && type === 'person.yes' ? 12 : 0;
  // Of a list that is full the oldest line goes, and not that of the phone that approves.
  const otherLine =
    'line' in event.intent && foundNoRoom(world) && event.intent.line !== world.laptop.context.methods.length;
  // Who did not ask refuses, and hangs up before anything else.
  const strange = world.service.value === 'askingForStranger';
  if (strange && type === 'person.deny') return 1;
  if (strange && type === 'person.useFinger' && world.phone.value === 'confirmingIdentity') return 24;
  if (type === 'person.pressHash' && world.service.value === 'callingForStranger') return 24;
  const inCall = world.phone.value.startsWith('caller') && type !== 'person.hangUp' ? 4 : 0;
  return (ways[type] ?? dear[type] ?? 1) + shortcut + deletes + inCall + (otherLine ? 4 : 0);
}

const fixed: ReadonlySet<string | null> = new Set([appQuery, persona.email, manualUrl]);

/** Everything that can happen and could help: nobody is told to type what is wrong, or to aim beside the code. */
function sensible(world: World, devices: ReadonlySet<Device>): readonly WorldEvent[] {
  const { number, code, passcode, pass } = eyes(world);
  const read = new Set([...fixed, number, code, passcode, pass]);
  return possible(world).filter((event) => {
    if (event.type === 'world.pickUp') return devices.has(event.phone);
    if (event.type !== 'world.person') return true;
    const { intent } = event;
    // Where the account is in the app already, the link leads to its lock and to nothing else.
    if (intent.type === 'person.openPairingLink' && world.phone.context.account !== null) return false;
    if ('text' in intent && !read.has(intent.text)) return false;
    return devices.has(event.at) && !('sight' in intent && intent.sight !== 'wholeCode');
  });
}

interface Way {
  readonly from: World;
  readonly event: WorldEvent;
  readonly first: WorldEvent;
}

/** The first event of the cheapest way to where `reached` holds, or null when none is near. A world is made when its turn comes. */
function towards(start: World, reached: Stop['reached'], devices: ReadonlySet<Device>): WorldEvent | null {
  const queue: Way[][] = [];
  const known = new Set([sameness(start)]);
  let opened = 0;
  const open = (world: World, first: WorldEvent | null, price: number) => {
    opened += 1;
    for (const event of sensible(world, devices))
      (queue[price + cost(world, event)] ??= []).push({ from: world, event, first: first ?? event });
  };
  open(start, null, 0);
  for (let price = 0; price < queue.length; price += 1) {
    for (const { from, event, first } of queue[price] ?? []) {
      const world = step(from, event);
      const key = sameness(world);
      if (known.has(key)) continue;
      known.add(key);
      if (reached(world)) return first;
      if (opened === horizon) return null;
      open(world, first, price);
    }
  }
  return null;
}

const standsOn = (device: Device): Guide['device'] => (device === 'laptop' ? 'laptop' : 'phone');

/** What the guide needs of a practice. */
export type Guided = Pick<Scenario, 'id' | 'stops' | 'goal' | 'exits'>;

/** What the guide says next in a world. Looks ahead on the model; nothing is written per screen. */
export function guide(world: World, scenario: Guided): Guide {
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
  const event = wrong
    ? towards(world, (later) => !astray(later, stop), onThePhone)
    : (towards(world, passed, new Set([stop.device])) ?? towards(world, passed, everyDevice));
  if (event?.type === 'world.person') {
    const { intent } = event;
    // From the old phone the account is removed because that phone is done.
    const removesOld = event.at === 'oldPhone' && intent.type === 'person.removeAccount';
    const leadsBack = wrong || (back.has(intent.type) && !removesOld);
    return { ...nothing, stop, device: standsOn(event.at), intent, event, back: leadsBack };
  }
  if (event?.type === 'world.pickUp')
    return { ...nothing, stop, device: 'phone', intent: { type: 'person.pickUp' }, event };
  if (event?.type === 'world.askDesk')
    return { ...nothing, stop, device: 'phone', intent: { type: 'person.askDesk' }, event };
  return { ...nothing, stop, device: stands };
}
