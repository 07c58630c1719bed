import { adminMachine } from '../../machines/admin/admin.machine.js';
import { adminView } from '../../machines/admin/admin.view.js';
import { laptopView } from '../../machines/laptop/laptop.view.js';
import { phoneView } from '../../machines/phone/phone.view.js';
import { type Method, ticket } from '../../machines/protocol/messages.js';
import { machines } from '../../machines/world/hear.js';

/** What one trigger does in one place, under one condition. */
export interface Outcome {
  readonly guard: string | null;
  /** Null when the place stays as it is. */
  readonly target: string | null;
  /** Messages that are posted, without their `wire.`. */
  readonly posts: readonly string[];
}

/** Something a place listens to, and what it does then. */
export interface Reaction {
  readonly trigger: string;
  readonly outcomes: readonly Outcome[];
}

/** A place of a party, as its machine's configuration declares it. */
export interface PlaceOutline {
  readonly place: string;
  /** The screen it shows; the service shows none. */
  readonly screen: string | null;
  readonly hears: readonly Reaction[];
  /** What it waits for: named delays, with their milliseconds. */
  readonly waits: readonly (Reaction & { readonly ms: number })[];
  /** What it posts on entering. */
  readonly posts: readonly string[];
}

/** The kinds of party: both phones are of one machine, and few worlds have an admin side. */
const kinds = { ...machines, admin: adminMachine };
export type PartyKind = keyof typeof kinds;

export interface PartyOutline {
  readonly party: PartyKind;
  readonly initial: string;
  readonly places: readonly PlaceOutline[];
  /** What every place listens to, unless it says otherwise. */
  readonly everywhere: readonly Reaction[];
}

const method: Method = { id: ticket('T'), phone: 'android', model: 'current', at: 'phone' };

/** One value for every field, so that any place can be drawn and any message be named. */
const filled = {
  laptop: {
    signedIn: false,
    destination: 'account',
    mode: 'manage',
    purpose: 'signIn',
    ticket: ticket('T'),
    number: '47',
    ways: ['code'],
    passcode: '',
    because: 'denied',
    methods: [method],
    older: [],
    line: 0,
  },
  phone: {
    kind: 'android',
    app: 'installed',
    hurdles: [],
    account: ticket('T'),
    seen: ticket('T'),
    told: '47',
    text: '',
    url: '',
    troubles: [],
  },
  service: {
    rules: [],
    methods: [method],
    older: [],
    candidate: method,
    ticket: ticket('T'),
    number: '47',
  },
  admin: { role: 'authenticationAdministrator', methods: [method], older: [], pass: null, secret: '12345678' },
};

interface Config {
  readonly guard?: unknown;
  readonly target?: string;
  readonly actions?: unknown;
}
interface StateConfig {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly entry?: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function postsOf(party: PartyKind, actions: unknown): readonly string[] {
  return listOf(actions).flatMap((action) => {
    if (typeof action !== 'object' || action === null || !('type' in action) || action.type !== 'post') return [];
    const { params } = action as { params?: unknown };
    const message = (
      typeof params === 'function' ? params({ context: filled[party], event: { from: 'phone' } }) : params
    ) as { type: string };
    return [message.type.replace('wire.', '')];
  });
}

const reactionsOf = (party: PartyKind, on: StateConfig['on'] = {}): readonly Reaction[] =>
  Object.entries(on).map(([trigger, config]) => ({
    trigger: trigger.replace('person.', ''),
    outcomes: listOf(config).map((entry): Outcome => {
      const { guard, target, actions } = (typeof entry === 'string' ? { target: entry } : entry) as Config;
      return {
        guard: typeof guard === 'string' ? guard : null,
        target: target?.replace(/^\./, '') ?? null,
        posts: postsOf(party, actions),
      };
    }),
  }));

function screenOf(party: PartyKind, value: string): string | null {
  const snapshot = { value, context: filled[party] } as never;
  if (party === 'laptop') return laptopView(snapshot).screen;
  if (party === 'admin') return adminView(snapshot).screen;
  return party === 'phone' ? phoneView(snapshot).screen : null;
}

/** Reads a party's machine: nothing here is written by hand. */
export function outlineOf(party: PartyKind): PartyOutline {
  const { config, implementations } = kinds[party];
  const delays = implementations.delays as Readonly<Record<string, number>>;
  const states = config.states as Readonly<Record<string, StateConfig>>;
  return {
    party,
    initial: typeof config.initial === 'string' ? config.initial : '',
    everywhere: reactionsOf(party, config.on as StateConfig['on']),
    places: Object.entries(states).map(([place, { on, after, entry }]) => ({
      place,
      screen: screenOf(party, place),
      hears: reactionsOf(party, on),
      waits: reactionsOf(party, after).map((wait) => ({
        trigger: wait.trigger,
        outcomes: wait.outcomes,
        ms: delays[wait.trigger] ?? 0,
      })),
      posts: postsOf(party, entry),
    })),
  };
}
