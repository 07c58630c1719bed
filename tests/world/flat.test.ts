import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { canStartWith, conditions, isConditionId, startWith } from '../../machines/conditions/condition.js';
import { guide, scenarios } from '../../machines/scenarios/index.js';
import type { Party } from '../../machines/protocol/messages.js';
import type { Effect } from '../../machines/world/effects.js';
import { firstParties, machines, rawHear } from '../../machines/world/hear.js';
import { codeInSight } from '../../machines/world/eyes.js';
import { possible } from '../../machines/world/possible.js';
import { createWorld, step, type World, type WorldEvent } from '../../machines/world/world.js';

type Kind = keyof typeof machines;
type Event = { readonly type: string };
type Snapshot = World[Kind];

/** Steps that are taken at random from each world that the guide leads through; from its own seed, so that what fails fails again. */
const long = 8;

/** Worlds that are met by who follows the guide and leaves it at every step, in every practice and with everything that can be wrong. */
function wander(): readonly World[] {
  const met: World[] = [];
  let chance = 1;
  const any = (world: World): World => {
    chance = (chance * 48_271) % 2_147_483_647;
    const events = possible(world);
    return step(world, events[chance % events.length] ?? { type: 'world.wait' });
  };
  for (const scenario of Object.values(scenarios)) {
    const start = scenario.start({ phone: 'android', seed: 5 });
    const wrong = Object.keys(conditions).filter(isConditionId);
    for (const some of [[], ...wrong.map((one) => [one])].filter((one) => canStartWith(start, one))) {
      let led: World | null = createWorld(startWith(start, some));
      for (let n = 0; led && n < 60; n += 1) {
        let world: World = led;
        for (let steps = 0; steps < long; steps += 1) met.push((world = any(world)));
        const event: WorldEvent | null = guide(led, scenario).event;
        led = event && step(led, event);
      }
    }
  }
  return met;
}

const worlds = wander();

/** What XState itself makes of it, in words that can be compared. */
function inXState(kind: Kind, { value, context }: Snapshot, event: Event): string {
  const machine = machines[kind];
  const snapshot = machine.resolveState({ value, context } as never);
  if (!snapshot.can(event as never)) return 'not heard';
  const [next, effects] = transition(machine as never, snapshot as never, event as never) as unknown as [
    Snapshot,
    readonly Effect[],
  ];
  return written(next, effects);
}

const written = ({ value, context }: Snapshot, effects: readonly Effect[]): string =>
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
function said(says: () => string): string {
  try {
    return says();
  } catch (error) {
    return String(error);
  }
}

function inFlat(kind: Kind, snapshot: Snapshot, event: Event): string {
  const { heard, snapshot: next, effects } = rawHear(kind, snapshot as never, event);
  return heard ? written(next, effects) : 'not heard';
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

const kindOf = (party: Party): Kind => (party === 'oldPhone' ? 'phone' : party);

/** Everything that any machine of a kind is told in these worlds; what it listens for and is never told there, as a bare name. */
function toldTo(kind: Kind): readonly Event[] {
  const found = new Map<string, Event>();
  const add = (party: Party, event: Event) => kindOf(party) === kind && found.set(JSON.stringify(event), event);
  for (const world of worlds) {
    for (const message of world.last) add(message.to, message);
    for (const { party, event } of world.alarms) add(party, event);
    for (const event of possible(world)) {
      if (event.type !== 'world.person') continue;
      const told = { ...event.intent, at: world.now, ticket: codeInSight(world) };
      add(event.at, told);
    }
  }
  const told = [...found.values()];
  const never = machines[kind].events.filter((type) => !told.some((event) => event.type === type));
  return [...told, ...never.map((type) => ({ type }))];
}

const snapshotsOf = (kind: Kind): readonly Snapshot[] => [
  ...new Set(
    worlds.flatMap(({ laptop, phone, oldPhone, service }): readonly Snapshot[] => {
      if (kind !== 'phone') return [kind === 'laptop' ? laptop : service];
      return oldPhone ? [phone, oldPhone] : [phone];
    }),
  ),
];

/** So many of a list, spread over it. */
const someOf = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / count) === 0);

describe.each(['laptop', 'phone', 'service'] as const)('the %s', (kind) => {
  const places = Object.keys(machines[kind].config.states ?? {});
  const all = toldTo(kind);
  const types = [...new Set(all.map(({ type }) => type))];
  const events = types.flatMap((type) =>
    someOf(
      all.filter((event) => event.type === type),
      3,
    ),
  );
  const met = snapshotsOf(kind);
  // In a place that nobody meets with what it holds, both do the same as well.
  const crossed = places.flatMap((value) => someOf(met, 10).map(({ context }) => ({ value, context }) as Snapshot));

  it('does in every place what XState makes of the same machine', () => {
    const differ = [...someOf(met, 100), ...crossed].flatMap((snapshot) =>
      events.flatMap((event) => {
        const flat = said(() => inFlat(kind, snapshot, event));
        const real = said(() => inXState(kind, snapshot, event));
        return flat === real ? [] : [{ place: snapshot.value, event, flat, real }];
      }),
    );
    expect(differ.slice(0, 1)).toEqual([]);
  });

  it('meets most of its places', () => {
    expect(new Set(met.map(({ value }) => value)).size).toBeGreaterThan(places.length * 0.75);
  });

  it('declares nothing but what is flat, and names only what there is', () => {
    const { config, implementations } = machines[kind];
    const keys = new Set(['entry', 'exit', 'on', 'after', 'always']);
    const ofRoot = new Set(['schemas', 'id', 'initial', 'context', 'states', 'on']);
    const ofWay = new Set(['target', 'guard', 'actions']);
    const strange = [
      ...Object.keys(config).filter((key) => !ofRoot.has(key)),
      ...Object.values(config.states ?? {}).flatMap((place) => Object.keys(place).filter((key) => !keys.has(key))),
      ...waysOf(config).flatMap(({ way, from }) => {
        const { target, guard, actions } = typeof way === 'string' ? { target: way } : way;
        const here = target === undefined || places.includes(from === null ? target.replace(/^\./, '') : target);
        const unknown =
          guard === undefined || (typeof guard === 'string' && guard in implementations.guards) ? [] : [guard];
        const others = typeof way === 'string' ? [] : Object.keys(way).filter((key) => !ofWay.has(key));
        const nowhere = here ? [] : [`${from ?? 'anywhere'} leads to ${String(target)}`];
        return [others, nowhere, unknown, actsOf(actions).filter((name) => !(name in implementations.actions))].flat();
      }),
      ...Object.values(config.states ?? {}).flatMap(({ entry, exit }) =>
        [...actsOf(entry), ...actsOf(exit)].filter((name) => !(name in implementations.actions)),
      ),
    ];
    expect(strange).toEqual([]);
    // What is assigned looks at what is held and heard only.
    const assignments = Object.values(implementations.actions).flatMap((action) => {
      const { assignment } = action as { assignment?: unknown };
      if (typeof assignment === 'function') return [assignment];
      return Object.values(assignment ?? {}).filter((to) => typeof to === 'function');
    });
    expect(assignments.filter((to) => to.length > 1)).toEqual([]);
  });
});

it('begins where XState begins', () => {
  for (const { start } of Object.values(scenarios)) {
    for (const phone of ['android', 'iphone'] as const) {
      const first = start({ phone, seed: 5 });
      const parties = firstParties(first);
      for (const party of ['laptop', 'phone', 'service'] as const) {
        const [real] = initialTransition(machines[party] as never, first[party] as never) as unknown as [Snapshot];
        const { value, context } = parties[party];
        expect([value, context]).toEqual([real.value, real.context]);
      }
    }
  }
});
