import type { SnapshotFrom } from 'xstate';
import { laptopMachine } from '../laptop/laptop.machine.js';
import type { AdminSnapshot } from '../admin/admin.view.js';
import { phoneMachine } from '../phone/phone.machine.js';
import type { Party } from '../protocol/messages.js';
import { likeReal } from '../protocol/persona.js';
import { required } from '../protocol/required.js';
import { serviceMachine } from '../service/service.machine.js';
import type { Effect } from './effects.js';
import { engine, type Engine } from './flat.js';
import type { Start } from './start.js';
import type { World, WorldEvent } from './world.js';

/** The kinds of party. Both phones are of one machine. */
export const machines = { laptop: laptopMachine, phone: phoneMachine, service: serviceMachine };
const phone = engine(phoneMachine);
const engines = { laptop: engine(laptopMachine), phone, oldPhone: phone, service: engine(serviceMachine) };

type MachineOf = typeof machines & { readonly oldPhone: typeof phoneMachine };
type Snapshots = {
  readonly [P in keyof MachineOf]: Pick<SnapshotFrom<MachineOf[P]>, 'value' | 'context'>;
} & { readonly admin: AdminSnapshot };

/** The snapshot of every party: one half of what a world is. Not every practice has an old phone, and few an admin side. */
export type Parties = Omit<Snapshots, 'oldPhone' | 'admin'> & {
  readonly oldPhone: Snapshots['oldPhone'] | null;
  readonly admin?: AdminSnapshot;
};

/** What a world needs that a helper of the school attends. It comes apart, with the helper: see `machines/attended`. */
export interface Attendance {
  /** The parties that are others there. */
  readonly engines: { readonly [P in 'laptop' | 'service' | 'admin']: Engine };
  /** What the helper can do. */
  readonly possible: (admin: AdminSnapshot) => readonly WorldEvent[];
  /** What worlds have to share there as well, to be the same. */
  readonly sameness: (world: World) => string;
}

let attendance: Attendance | null = null;

/** Brings what worlds with a helper need. Worlds without one stay as they are. */
export function attend(come: Attendance): void {
  attendance = come;
}

export const attended = (): Attendance => required(attendance, 'world: what the helper of the school brings');

type Event = { readonly type: string };
/** What became of a party that heard something, and what it asks for. */
export type Heard<P extends Party> = {
  readonly snapshot: Snapshots[P];
  readonly effects: readonly Effect[];
  readonly heard: boolean;
};

/**
 * The same snapshot hears the same event many times in a walk or a search, so equal snapshots are made one object, and
 * answers are kept with it.
 */
const interned: { readonly [P in Party]: Map<string, Snapshots[P]> } = {
  laptop: new Map(),
  phone: new Map(),
  oldPhone: new Map(),
  service: new Map(),
  admin: new Map(),
};
const answers = new WeakMap<object, Map<string, Heard<Party>>>();

/** More snapshots than a walk meets; a page that is open for a week does not grow past it. */
const mostInterned = 50_000;

function intern<P extends Party>(party: P, snapshot: Snapshots[P]): Snapshots[P] {
  const { value, context } = snapshot as { value: unknown; context: unknown };
  const key = JSON.stringify([value, context]);
  const known = interned[party].get(key);
  if (known) return known;
  if (interned[party].size > mostInterned) interned[party].clear();
  interned[party].set(key, snapshot);
  return snapshot;
}

/** How an event is told apart from others. Tries and messages are shared between worlds, and writing one out costs more than finding it. */
const written = new WeakMap<Event, string>();

function nameOf(event: Event): string {
  let name = written.get(event);
  if (name === undefined) written.set(event, (name = JSON.stringify(event)));
  return name;
}

/** What a party becomes, and what it asks for, when it hears an event. */
export function hear<P extends Party>(party: P, snapshot: Snapshots[P], event: Event): Heard<P> {
  const name = nameOf(event);
  let known = answers.get(snapshot);
  if (!known) answers.set(snapshot, (known = new Map()));
  let answer = known.get(name) as Heard<P> | undefined;
  if (answer) return answer;
  answer = freshly(party, snapshot, event);
  if (!isRefused(answer.snapshot, event)) known.set(name, answer);
  return answer;
}

/** A text that a field did not keep may be a real address or secret. Then it must be nowhere, and so not here. */
const isRefused = ({ context }: { readonly context: object }, event: Event): boolean =>
  'text' in event && event.text !== '' && event.text !== likeReal && !Object.values(context).includes(event.text);

function freshly<P extends Party>(party: P, snapshot: Snapshots[P], event: Event): Heard<P> {
  const fresh = rawHear(party, snapshot, event);
  return { ...fresh, snapshot: intern(party, fresh.snapshot) };
}

/** A party of a world with a helper says so itself. */
const engineOf = (party: Party, { context }: { readonly context: object }): Engine =>
  'attended' in context || party === 'admin'
    ? attended().engines[party as keyof Attendance['engines']]
    : engines[party];

/** The same without memory: what the benchmark compares it with, and what is held against XState. */
export function rawHear<P extends Party>(party: P, snapshot: Snapshots[P], event: Event): Heard<P> {
  const answer = engineOf(party, snapshot).hear(snapshot, event);
  // Not `before === after`: a way that only posts keeps its snapshot.
  return answer
    ? { snapshot: answer.snapshot as Snapshots[P], effects: answer.effects, heard: true }
    : { snapshot, effects: [], heard: false };
}

/** The parties before anything happened. Their first places ask for nothing, and a test keeps it so. */
export function firstParties({ laptop, phone, oldPhone, service }: Start): Parties {
  const first = <P extends keyof typeof engines>(party: P, input: unknown) =>
    intern(party, engines[party].begin(input).snapshot as Snapshots[P]);
  return {
    laptop: first('laptop', laptop),
    phone: first('phone', phone),
    oldPhone: oldPhone && first('oldPhone', oldPhone),
    service: first('service', service),
  };
}
