import type { AdminMessage, Message, Party } from '../protocol/messages.js';

/** What a machine asked of its surroundings, as XState reports it. */
export interface Effect {
  readonly type: string;
  readonly params?: unknown;
}

/**
 * Something that will happen at a known time. A progress alarm ends what runs by itself (a download);
 * a patience alarm ends somebody's waiting (a request, a code), and rings only when the person waits too.
 */
export interface Alarm {
  readonly id: string;
  readonly party: Party;
  readonly kind: 'progress' | 'patience';
  readonly at: number;
  readonly event: { readonly type: string };
}

export interface Surroundings {
  readonly now: number;
  readonly wire: readonly (Message | AdminMessage)[];
  readonly alarms: readonly Alarm[];
}

const kindOf = (delay: string): Alarm['kind'] => {
  if (delay.endsWith('Progress')) return 'progress';
  if (delay.endsWith('Patience')) return 'patience';
  throw new Error(
    `[pairing] the delay "${delay}" is neither a …Progress nor a …Patience. Name it after what it measures.`,
  );
};

/** Both phones are of one machine: whoever posts is the sender. */
const sentBy = (party: Party, message: Message): Message =>
  message.from === party ? message : ({ ...message, from: party } as Message);

/** The only two things a machine can do to its surroundings: post a message, and set or clear an alarm. */
export function applyEffect<S extends Surroundings>(world: S, party: Party, effect: Effect): S {
  switch (effect.type) {
    case 'post':
      return { ...world, wire: [...world.wire, sentBy(party, effect.params as Message)] };
    case 'xstate.raise': {
      const { id, delay, event } = effect.params as { id: string; delay?: number; event: { type: string } };
      if (delay === undefined) throw new Error(`[pairing] ${id} names a delay that ${party} does not declare.`);
      const kind = kindOf(id.split('.')[2] ?? '');
      return { ...world, alarms: [...world.alarms, { id, party, kind, at: world.now + delay, event }] };
    }
    case 'xstate.cancel': {
      const { sendId } = effect.params as { sendId: string };
      return { ...world, alarms: world.alarms.filter((alarm) => alarm.id !== sendId || alarm.party !== party) };
    }
    default:
      throw new Error(
        `[pairing] ${party} asked for "${effect.type}". A machine may post and may wait; teach effects.ts the third thing first.`,
      );
  }
}
