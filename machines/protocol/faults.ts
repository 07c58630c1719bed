import type { AdminMessage, Message, MessageTo, PhoneParty } from './messages.js';

/** What can go wrong on the wire, once in a practice. A closed list. */
export type FaultId = 'activationFails' | 'requestLost';

/** What arrives in place of a message that a fault strikes, or null where the fault leaves the message alone. */
type Strike = (message: Message | AdminMessage) => readonly Message[] | null;

const refused = (to: PhoneParty): Message => ({ from: 'service', to, type: 'wire.activationRefused' });

const isPresented = (message: Message | AdminMessage): message is Extract<MessageTo<'service'>, { from: PhoneParty }> =>
  message.type === 'wire.ticketPresented' || message.type === 'wire.codePresented';

const strikes: { readonly [F in FaultId]: Strike } = {
  /** The code is right, and the app says that it could not be activated (E03). */
  activationFails: (message) => (isPresented(message) ? [refused(message.from)] : null),
  /** The request never gets to the phone. */
  requestLost: (message) => (message.type === 'wire.approvalAsked' ? [] : null),
};

/** Lets the first fault that is waiting for this message strike. Says what arrives, and which faults are still to come. */
export function strike(
  faults: readonly FaultId[],
  message: Message | AdminMessage,
): { readonly arrives: readonly (Message | AdminMessage)[]; readonly faults: readonly FaultId[] } {
  for (const id of faults) {
    const arrives = strikes[id](message);
    if (arrives) return { arrives, faults: faults.filter((other) => other !== id) };
  }
  return { arrives: [message], faults };
}
