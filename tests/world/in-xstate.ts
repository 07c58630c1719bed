import { transition } from 'xstate';
import type { Effect } from '../../machines/world/effects.js';

/** A machine as XState makes it, with what of its declaration is read here. */
export interface Machine {
  readonly config: { readonly on?: unknown; readonly states?: unknown };
  readonly implementations: { readonly guards: object; readonly actions: object };
  readonly resolveState: (at: never) => unknown;
}

export interface Snapshot {
  readonly value: unknown;
  readonly context: object;
}

interface Event {
  readonly type: string;
}

/** What XState itself makes of it, in words that can be compared. */
export function inXState(machine: Machine, { value, context }: Snapshot, event: Event): string {
  const snapshot = machine.resolveState({ value, context } as never) as { can: (event: never) => boolean };
  if (!snapshot.can(event as never)) return 'not heard';
  const [next, effects] = transition(machine as never, snapshot as never, event as never) as unknown as [
    Snapshot,
    readonly Effect[],
  ];
  return written(next, effects);
}

export const written = ({ value, context }: Snapshot, effects: readonly Effect[]): string =>
  JSON.stringify([value, context, effects.map(asked)]);

/** Of an effect, what a world takes from it. */
function asked({ type, params }: Effect): unknown {
  if (type === 'xstate.raise') {
    const { id, delay, event } = params as Record<string, unknown>;
    return [type, id, delay, event];
  }
  return type === 'xstate.cancel' ? [type, (params as { sendId: string }).sendId] : [type, params];
}

/** What a machine refuses to do it refuses in the same words. */
export function said(says: () => string): string {
  try {
    return says();
  } catch (error) {
    return String(error);
  }
}

interface Declared {
  readonly target?: string;
  readonly guard?: unknown;
  readonly actions?: unknown;
}
type Ways = Readonly<Record<string, unknown>>;

const listOf = (list: unknown): readonly unknown[] => (list === undefined ? [] : [list].flat());

/** The names of actions; what is no name of one is told by what it is. */
const actsOf = (actions: unknown): readonly string[] =>
  listOf(actions).map((act) => (typeof act === 'string' ? act : String((act as { type?: unknown }).type)));

interface Place {
  readonly on?: Ways;
  readonly after?: Ways;
  readonly always?: unknown;
}

/** Every way that a machine declares, and the place that it leads from; null for one that leads from anywhere. */
const waysOf = ({ on, states }: { readonly on?: unknown; readonly states?: unknown }) => {
  const anywhere: readonly [null, Place] = [null, { on: on as Ways }];
  return [anywhere, ...Object.entries(states as Readonly<Record<string, Place>>)].flatMap(([from, place]) =>
    [...Object.values(place.on ?? {}), ...Object.values(place.after ?? {}), place.always]
      .flatMap(listOf)
      .map((way) => ({ from, way: way as Declared | string })),
  );
};

const ofPlace = new Set(['entry', 'exit', 'on', 'after', 'always']);
const ofRoot = new Set(['schemas', 'id', 'initial', 'context', 'states', 'on']);
const ofWay = new Set(['target', 'guard', 'actions']);

/** What a machine declares that is not flat, or that names what there is not. */
export function strangeIn({ config, implementations }: Machine): readonly unknown[] {
  const states = config.states as Readonly<
    Record<string, Place & { readonly entry?: unknown; readonly exit?: unknown }>
  >;
  return [
    ...Object.keys(config).filter((key) => !ofRoot.has(key)),
    ...Object.values(states).flatMap((place) => Object.keys(place).filter((key) => !ofPlace.has(key))),
    ...waysOf(config).flatMap(({ way, from }) => {
      const { target, guard, actions } = typeof way === 'string' ? { target: way } : way;
      const here = target === undefined || (from === null ? target.replace(/^\./, '') : target) in states;
      const unknown =
        guard === undefined || (typeof guard === 'string' && guard in implementations.guards) ? [] : [guard];
      const others = typeof way === 'string' ? [] : Object.keys(way).filter((key) => !ofWay.has(key));
      const nowhere = here ? [] : [`${from ?? 'anywhere'} leads to ${String(target)}`];
      return [others, nowhere, unknown, actsOf(actions).filter((name) => !(name in implementations.actions))].flat();
    }),
    ...Object.values(states).flatMap(({ entry, exit }) =>
      [...actsOf(entry), ...actsOf(exit)].filter((name) => !(name in implementations.actions)),
    ),
    // What is assigned looks at what is held and heard only.
    ...Object.values(implementations.actions)
      .flatMap((action) => {
        const { assignment } = action as { assignment?: unknown };
        if (typeof assignment === 'function') return [assignment];
        return Object.values(assignment ?? {}).filter((to) => typeof to === 'function');
      })
      .filter((to) => to.length > 1),
  ];
}
