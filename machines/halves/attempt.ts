import { act, type Run } from '../scenarios/run.js';
import type { Party, PhoneParty } from '../protocol/messages.js';
import { hear, type Heard } from '../world/hear.js';
import type { HelpGiven } from '../world/journal.js';
import { stepping, type World, type WorldEvent } from '../world/world.js';

/** One thing that somebody does, and with how much help. */
export interface Thing {
  readonly event: WorldEvent;
  readonly help?: HelpGiven | undefined;
  /** It came over the wire. */
  readonly ofPhone?: boolean;
}

/** What reaches a phone: a message, an alarm, or what the person does with it. */
export interface Telling {
  readonly party: PhoneParty;
  readonly event: { readonly type: string };
}

/** What a phone became when it heard that, and what it asks for. */
export type Answer = Heard<PhoneParty>;

const isElsewhere = (party: Party): party is PhoneParty => party === 'phone' || party === 'oldPhone';

/** Stops a step where a phone has not answered yet. */
class Unanswered extends Error {
  constructor(readonly telling: Telling) {
    super('[pairing] A phone in the other window was not asked yet.');
  }
}

/**
 * Does one thing in a run whose phones are elsewhere, as far as what they answered leads: to a run in which it was done, or
 * to what a phone has to be told next. A step is pure, so it is done again with one answer more: it is the step of a world
 * in one place, with the same order of everything.
 */
export function attempt(
  run: Run,
  { event, help }: Thing,
  answers: readonly Answer[],
): { readonly run: Run } | { readonly telling: Telling } {
  const left = [...answers];
  const steps = stepping((party, snapshot, heard) => {
    if (!isElsewhere(party)) return hear(party, snapshot, heard);
    const answer = left.shift();
    if (!answer) throw new Unanswered({ party, event: heard });
    return answer as Heard<typeof party>;
  });
  try {
    return { run: act(run, event, help, steps) };
  } catch (stop) {
    if (stop instanceof Unanswered) return { telling: stop.telling };
    throw stop;
  }
}

/** The phones of a world. */
export type Phones = Pick<World, PhoneParty>;

/** Lets a phone hear something, where it is. */
export function answerOf(
  phones: Phones,
  { party, event }: Telling,
): { readonly phones: Phones; readonly answer: Answer } {
  const listening = phones[party];
  if (!listening) throw new Error(`[pairing] There is no ${party} in this half.`);
  const answer = hear(party, listening, event);
  return { phones: { ...phones, [party]: answer.snapshot }, answer };
}
