import { initialTransition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { canStartWith, conditions, isConditionId, startWith } from '../../machines/conditions/condition.js';
import { guide, scenarios } from '../../machines/scenarios/index.js';
import type { Party } from '../../machines/protocol/messages.js';
import { firstParties, machines, rawHear } from '../../machines/world/hear.js';
import { codeInSight } from '../../machines/world/eyes.js';
import { possible } from '../../machines/world/possible.js';
import { inXState, said, strangeIn, written } from './in-xstate.js';
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

function inFlat(kind: Kind, snapshot: Snapshot, event: Event): string {
  const { heard, snapshot: next, effects } = rawHear(kind, snapshot as never, event);
  return heard ? written(next, effects) : 'not heard';
}

const kindOf = (party: Party): string => (party === 'oldPhone' ? 'phone' : party);

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
        const real = said(() => inXState(machines[kind], snapshot, event));
        return flat === real ? [] : [{ place: snapshot.value, event, flat, real }];
      }),
    );
    expect(differ.slice(0, 1)).toEqual([]);
  });

  it('meets most of its places', () => {
    expect(new Set(met.map(({ value }) => value)).size).toBeGreaterThan(places.length * 0.75);
  });

  it('declares nothing but what is flat, and names only what there is', () => {
    expect(strangeIn(machines[kind])).toEqual([]);
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
