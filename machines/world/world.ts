import type { AdminIntent } from '../admin/admin.intents.js';
import type { LaptopIntent } from '../laptop/laptop.intents.js';
import type { PhoneIntent } from '../phone/phone.intents.js';
import { strike, type FaultId } from '../protocol/faults.js';
import type { AdminMessage, Message, Party, PhoneParty } from '../protocol/messages.js';
import { strangerProgress } from '../service/service.setup.js';
import { applyEffect, type Alarm } from './effects.js';
import { codeInSight } from './eyes.js';
import { firstParties, hear, type Parties } from './hear.js';
import type { Start } from './start.js';

/** The whole practice as one immutable value: its parties, what is due, what time it is. */
export interface World extends Parties {
  /** The phone that the person holds. Taking the other one in hand puts this one to sleep. */
  readonly hand: PhoneParty;
  /** What is still to go wrong on the wire. */
  readonly faults: readonly FaultId[];
  /** Milliseconds since the start. */
  readonly now: number;
  /** What is still under way. Empty whenever `step` returns: the wire is instant unless a fault says otherwise. */
  readonly wire: readonly (Message | AdminMessage)[];
  readonly alarms: readonly Alarm[];
  /** What was just delivered, for the thread and the announcements. No part of equality. */
  readonly last: readonly (Message | AdminMessage)[];
  /** What reached a party that was not listening. Allowed, but never silent. No part of equality. */
  readonly ignored: readonly { readonly party: Party; readonly type: string }[];
}

/**
 * Something that happens: a person does something, also beside the devices, a helper does something at the admin side,
 * somebody's patience runs out, or live time passes.
 */
export type WorldEvent =
  | { readonly type: 'world.person'; readonly at: 'laptop'; readonly intent: LaptopIntent }
  | { readonly type: 'world.person'; readonly at: PhoneParty; readonly intent: PhoneIntent }
  | { readonly type: 'world.pickUp'; readonly phone: PhoneParty }
  | { readonly type: 'world.helper'; readonly intent: AdminIntent }
  | { readonly type: 'world.askDesk' }
  | { readonly type: 'world.wait' }
  | { readonly type: 'world.elapse'; readonly ms: number };

type Hear = typeof hear;
export type Step = (world: World, event: WorldEvent) => World;

/** No machine asks for anything before something happened; somebody else who begins is a thing that happens. */
const strangerComes: Alarm = {
  id: 'world.stranger.strangerProgress',
  party: 'service',
  kind: 'progress',
  at: strangerProgress,
  event: { type: 'world.strangerTries' },
};

/** Makes the world of a practice. */
export const createWorld = (start: Start): World => ({
  ...firstParties(start),
  hand: 'phone',
  faults: start.faults,
  now: 0,
  wire: [],
  alarms: start.service.stranger ? [strangerComes] : [],
  last: [],
  ignored: [],
});

const progressOf = ({ alarms }: World) => alarms.filter(({ kind }) => kind === 'progress');

function earliest(alarms: readonly Alarm[]): Alarm | undefined {
  return alarms.reduce<Alarm | undefined>((first, alarm) => (first && first.at <= alarm.at ? first : alarm), undefined);
}

/** How worlds are stepped whose parties hear as `hear` says. Not every party has to be here: see `machines/halves`. */
export function stepping(hear: Hear): Step {
  function step(world: World, event: WorldEvent): World {
    const quiet: World = world.last.length + world.ignored.length > 0 ? { ...world, last: [], ignored: [] } : world;
    switch (event.type) {
      case 'world.person':
        return act(finish(quiet), event);
      case 'world.pickUp':
        return pickUp(finish(quiet), event.phone);
      case 'world.helper':
        return deliver(tell(finish(quiet), 'admin', event.intent));
      case 'world.askDesk':
        return deliver(tell(finish(quiet), 'service', { type: 'world.passAsked' }));
      case 'world.wait':
        return ring(quiet, earliest(progressOf(quiet)) ?? earliest(quiet.alarms));
      case 'world.elapse':
        return elapse(quiet, event.ms);
      default:
        return event satisfies never;
    }
  }

  /** What a person does. What the camera sees is added here, because eyes cross between devices and the wire does not; and when a code is sent. */
  function act(world: World, event: Extract<WorldEvent, { type: 'world.person' }>): World {
    const { intent } = event;
    if (event.at === 'laptop') {
      const heard = intent.type === 'person.verify' ? { ...intent, at: world.now } : intent;
      return deliver(tell(world, 'laptop', heard));
    }
    const heard = intent.type === 'person.scan' ? { ...intent, ticket: codeInSight(world) } : intent;
    return deliver(tell(world, event.at, heard));
  }

  function pickUp(world: World, phone: PhoneParty): World {
    if (phone === world.hand || !world[phone]) return world;
    return { ...tell(world, world.hand, { type: 'world.putDown' }), hand: phone };
  }

  /** What runs by itself is over before the person acts: nobody is hurried by a download, and nobody has to wait for it. */
  function finish(world: World): World {
    const due = earliest(progressOf(world));
    return due ? finish(ring(world, due)) : world;
  }

  function elapse(world: World, ms: number): World {
    const until = world.now + ms;
    const due = earliest(world.alarms.filter(({ at }) => at <= until));
    if (!due) return { ...world, now: until };
    const rung = ring(world, due);
    return elapse(rung, until - rung.now);
  }

  function ring(world: World, alarm: Alarm | undefined): World {
    if (!alarm) return world;
    const now = Math.max(world.now, alarm.at);
    const rest = world.alarms.filter((other) => other !== alarm);
    return deliver(tell({ ...world, now, alarms: rest }, alarm.party, alarm.event));
  }

  function deliver(world: World): World {
    const [message, ...wire] = world.wire;
    if (!message) return world;
    const { arrives, faults } = strike(world.faults, message);
    const quiet = { ...world, faults, wire, last: [...world.last, message] };
    return deliver(arrives.reduce<World>((next, one) => tell(next, one.to, one), quiet));
  }

  function tell(world: World, party: Party, event: { readonly type: string }): World {
    const listening = world[party];
    // A phone that is lost hears nothing.
    if (!listening) return { ...world, ignored: [...world.ignored, { party, type: event.type }] };
    const { snapshot, effects, heard } = hear(party, listening, event);
    if (!heard) return { ...world, ignored: [...world.ignored, { party, type: event.type }] };
    return effects.reduce<World>((next, effect) => applyEffect(next, party, effect), { ...world, [party]: snapshot });
  }

  return step;
}

/** Advances the world by exactly one thing that happened. Pure: same world, same event, same answer. */
export const step: Step = stepping(hear);
