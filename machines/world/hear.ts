import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { laptopMachine } from '../laptop/laptop.machine.js';
import { phoneMachine } from '../phone/phone.machine.js';
import type { PhoneInput } from '../phone/phone.setup.js';
import type { Party } from '../protocol/messages.js';
import { serviceMachine } from '../service/service.machine.js';
import type { ServiceInput } from '../service/service.setup.js';
import type { Effect } from './effects.js';

export const machines = { laptop: laptopMachine, phone: phoneMachine, service: serviceMachine };

/** The snapshot of every party: one half of what a world is. */
export type Parties = { readonly [P in Party]: SnapshotFrom<(typeof machines)[P]> };

type Event = { readonly type: string };
type Heard<P extends Party> = {
  readonly snapshot: Parties[P];
  readonly effects: readonly Effect[];
  readonly heard: boolean;
};

/**
 * A machine's raw transition costs about 20 microseconds. The same snapshot hears the same event many times
 * in a walk or a search, so equal snapshots are made one object, and answers are kept with it.
 */
const interned: { readonly [P in Party]: Map<string, Parties[P]> } = {
  laptop: new Map(),
  phone: new Map(),
  service: new Map(),
};
const answers = new WeakMap<object, Map<string, Heard<Party>>>();

function intern<P extends Party>(party: P, snapshot: Parties[P]): Parties[P] {
  const { value, context } = snapshot as { value: unknown; context: unknown };
  const key = JSON.stringify([value, context]);
  const known = interned[party].get(key);
  if (known) return known;
  interned[party].set(key, snapshot);
  return snapshot;
}

/** What a party becomes, and what it asks for, when it hears an event. */
export function hear<P extends Party>(party: P, snapshot: Parties[P], event: Event): Heard<P> {
  // An event with a text is not remembered: the text may be refused, and then it must be nowhere.
  if ('text' in event) return freshly(party, snapshot, event);
  const key = JSON.stringify(event);
  let known = answers.get(snapshot);
  if (!known) answers.set(snapshot, (known = new Map()));
  const before = known.get(key);
  if (before) return before as Heard<P>;
  const answer = freshly(party, snapshot, event);
  known.set(key, answer);
  return answer;
}

function freshly<P extends Party>(party: P, snapshot: Parties[P], event: Event): Heard<P> {
  const fresh = rawHear(party, snapshot, event);
  return { ...fresh, snapshot: intern(party, fresh.snapshot) };
}

/** The same without memory; the benchmark and the walk's samples compare the two. */
export function rawHear<P extends Party>(party: P, snapshot: Parties[P], event: Event): Heard<P> {
  // Casts live here: TypeScript cannot see that a party's snapshot, machine and events belong together.
  // Not `before === after`: a transition that only posts keeps its snapshot.
  if (!(snapshot as { can(event: Event): boolean }).can(event)) return { snapshot, effects: [], heard: false };
  const [next, effects] = transition(machines[party] as never, snapshot as never, event as never) as unknown as [
    Parties[P],
    readonly Effect[],
  ];
  return { snapshot: next, effects, heard: true };
}

/** The parties before anything happened; what earlier runs have in memory is let go. Their first places ask for nothing, and a test keeps it so. */
export function firstParties(service: ServiceInput, phone: PhoneInput): Parties {
  for (const known of Object.values(interned)) known.clear();
  const [first] = initialTransition(laptopMachine);
  const [second] = initialTransition(phoneMachine, phone);
  const [third] = initialTransition(serviceMachine, service);
  return { laptop: intern('laptop', first), phone: intern('phone', second), service: intern('service', third) };
}
