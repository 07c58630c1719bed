import type { Effect } from './effects.js';

type Listed<T> = T | readonly T[];
interface Heard {
  readonly context: object;
  readonly event: { readonly type: string };
}
type Act = string | { readonly type: string; readonly params?: unknown };
interface Way {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: Listed<Act>;
}
type Ways = Readonly<Record<string, Listed<Way | string>>>;
interface Place {
  readonly entry?: Listed<Act>;
  readonly exit?: Listed<Act>;
  readonly always?: Listed<Way | string>;
  readonly on?: Ways;
  readonly after?: Ways;
}

/** What XState's `setup(…).createMachine(…)` makes, as far as a flat machine needs it: places beside each other, guards by name, assignments and posts. */
interface Declared {
  readonly id: string;
  readonly config: Place & {
    readonly initial: string;
    readonly context: object | ((given: { input: unknown }) => object);
    readonly states: Readonly<Record<string, Place>>;
  };
  readonly implementations: {
    readonly guards: Readonly<Record<string, (heard: Heard) => boolean>>;
    readonly actions: Readonly<Record<string, unknown>>;
    readonly delays: Readonly<Record<string, number | ((heard: Heard) => number)>>;
  };
}

/** A machine at a moment. */
interface Snapshot {
  readonly value: string;
  readonly context: object;
}

/** What a machine becomes, and what it asks of its surroundings; null when it does not hear the event. */
type Answer = { readonly snapshot: Snapshot; readonly effects: readonly Effect[] } | null;

/** Steps one machine. */
export interface Engine {
  readonly begin: (input: unknown) => NonNullable<Answer>;
  readonly hear: (snapshot: Snapshot, event: { readonly type: string }) => Answer;
}

const listOf = <T>(list: Listed<T> | undefined): readonly T[] =>
  list === undefined ? [] : Array.isArray(list) ? (list as readonly T[]) : [list as T];

/** Ways as a list, each with what it leads to by name. */
const listed = (ways: Listed<Way | string> | undefined): readonly Way[] =>
  listOf(ways).map((way) => (typeof way === 'string' ? { target: way } : way));

/** An action that is made with `assign`. */
type Assignment = Readonly<Record<string, unknown>> | ((heard: Heard) => object);
const assignmentOf = (action: unknown): Assignment | undefined =>
  (action as { assignment?: Assignment } | undefined)?.assignment;

/**
 * Runs a flat machine as XState does (SCXML without nesting), at a fraction of the time: what is declared is XState's, and it
 * runs in XState as well. tests/world/flat.test.ts holds the two against each other, and refuses what is not flat.
 */
export function engine(machine: {
  readonly id: string;
  readonly config: object;
  readonly implementations: object;
}): Engine {
  // XState's own types of a machine allow for more than is flat.
  const { id, config, implementations } = machine as Declared;
  const { guards, actions, delays } = implementations;

  /** What a machine holds after one action; what is no assignment is asked of the surroundings. */
  function after(act: Act, heard: Heard, effects: Effect[]): object {
    const { type, params } = typeof act === 'string' ? { type: act } : act;
    const assignment = assignmentOf(actions[type]);
    if (!assignment) {
      effects.push({ type, params: typeof params === 'function' ? params(heard) : params });
      return heard.context;
    }
    if (typeof assignment === 'function') return { ...heard.context, ...assignment(heard) };
    const set = Object.entries(assignment).map(([key, to]) => [key, typeof to === 'function' ? to(heard) : to]);
    return { ...heard.context, ...Object.fromEntries(set) };
  }

  const run = (acts: readonly Act[], { context, event }: Heard, effects: Effect[]): object =>
    acts.reduce((now, act) => after(act, { context: now, event }, effects), context);

  const alarmOf = (place: string, delay: string) => `xstate.after.${delay}.${id}.${place}`;
  const alarmsOf = (place: string) => Object.keys(config.states[place]?.after ?? {});
  /** Where events lead, by their type: read once, and not at every step. */
  const byType = (ways: Ways = {}) => new Map(Object.entries(ways).map(([type, list]) => [type, listed(list)]));
  const anywhere = byType(config.on);
  /** What is listened for in each place, alarms too; and where it leads by itself. */
  const waysIn = new Map(
    Object.entries(config.states).map(([place, { on, after, always }]) => {
      const rung = Object.entries(after ?? {}).map(([delay, ways]) => [alarmOf(place, delay), ways]);
      return [place, { on: byType({ ...on, ...Object.fromEntries(rung) }), always: listed(always) }];
    }),
  );

  function enter(place: string, { context, event }: Heard, effects: Effect[]): object {
    const now = run(listOf(config.states[place]?.entry), { context, event }, effects);
    for (const name of alarmsOf(place)) {
      const alarm = alarmOf(place, name);
      const long = delays[name];
      const delay = typeof long === 'function' ? long({ context: now, event }) : long;
      effects.push({ type: 'xstate.raise', params: { id: alarm, delay, event: { type: alarm } } });
    }
    return now;
  }

  function leave(place: string, heard: Heard, effects: Effect[]): object {
    const now = run(listOf(config.states[place]?.exit), heard, effects);
    for (const name of alarmsOf(place)) {
      effects.push({ type: 'xstate.cancel', params: { sendId: alarmOf(place, name) } });
    }
    return now;
  }

  const open = (ways: readonly Way[] | undefined, heard: Heard): Way | undefined =>
    ways?.find(({ guard }) => guard === undefined || guards[guard]?.(heard));

  /** Takes a way: out of the place, on the way, into the next. A way of a place to itself does not leave it. */
  function go({ value, context }: Snapshot, event: Heard['event'], way: Way, effects: Effect[]): Snapshot {
    const target = way.target?.replace('.', '');
    const moves = target !== undefined && (target !== value || way.target !== target);
    const left = moves ? leave(value, { context, event }, effects) : context;
    const then = run(listOf(way.actions), { context: left, event }, effects);
    return moves
      ? { value: target, context: enter(target, { context: then, event }, effects) }
      : { value, context: then };
  }

  /** Goes on as long as a place leads on by itself. */
  function settle(snapshot: Snapshot, event: Heard['event'], effects: Effect[]): Snapshot {
    const way = open(waysIn.get(snapshot.value)?.always, { context: snapshot.context, event });
    return way ? settle(go(snapshot, event, way, effects), event, effects) : snapshot;
  }

  return {
    begin: (input) => {
      const effects: Effect[] = [];
      const event = { type: 'xstate.init', input };
      const given = typeof config.context === 'function' ? config.context({ input }) : config.context;
      const first = { value: config.initial, context: enter(config.initial, { context: given, event }, effects) };
      return { snapshot: settle(first, event, effects), effects };
    },
    hear: (snapshot, event) => {
      const heard = { context: snapshot.context, event };
      const way = open(waysIn.get(snapshot.value)?.on.get(event.type), heard) ?? open(anywhere.get(event.type), heard);
      if (!way || (way.target === undefined && listOf(way.actions).length === 0)) return null;
      const effects: Effect[] = [];
      return { snapshot: settle(go(snapshot, event, way, effects), event, effects), effects };
    },
  };
}
