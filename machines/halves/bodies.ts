import type { Run } from '../scenarios/run.js';
import type { Entry } from '../world/journal.js';
import type { Party, PhoneParty } from '../protocol/messages.js';
import type { World } from '../world/world.js';
import type { Answer, Thing, Telling } from './attempt.js';

/** What a thing that was done changed, but for the phones, which know that themselves. */
export interface Change {
  /** On which device it was done; null beside them, or by itself. */
  readonly at: Party | null;
  /** How many entries of the journal before are still there, and what comes after them. */
  readonly kept: number;
  readonly entries: readonly Entry[];
  readonly since: number;
  readonly field: string | null;
  /** What can be seen of the rest: the camera looks at the laptop, and the coach at everything. */
  readonly world: Omit<World, PhoneParty>;
}

/** What the laptop half says. A _note_ is nobody's business here: how much help there is, that both are one window again. */
export type ToPhone =
  | { readonly type: 'take'; readonly text: string; readonly undone: readonly Entry[] }
  /** Which run the phone has. */
  | { readonly type: 'ask' }
  | { readonly type: 'tell'; readonly asked: number; readonly telling: Telling }
  /** `ofPhone`: it was the next thing that the phone asked for. */
  | { readonly type: 'done'; readonly change: Change | null; readonly ofPhone: boolean }
  | { readonly type: 'note'; readonly note: unknown };

/** What the phone half says. */
export type ToLaptop =
  | { readonly type: 'did'; readonly thing: Thing }
  | { readonly type: 'heard'; readonly asked: number; readonly answer: Answer }
  /** The run that it has, as text; null without one. */
  | { readonly type: 'has'; readonly text: string | null; readonly undone: readonly Entry[] }
  | { readonly type: 'note'; readonly note: unknown };

/** What a thing changed from one run to another that goes on from it. */
export function changeOf(before: Run, after: Run, { event }: Thing): Change {
  const { phone: _, oldPhone: __, ...world } = after.world;
  const differs = after.journal.findIndex((entry, place) => entry !== before.journal[place]);
  const kept = differs < 0 ? after.journal.length : differs;
  const at = event.type === 'world.person' ? event.at : null;
  return { at, kept, entries: after.journal.slice(kept), since: after.since, field: after.field, world };
}

/** The run that a change leads to, with the phones as they are in this half. */
export function changed(
  run: Run,
  { kept, entries, since, field, world }: Change,
  phones: Pick<World, PhoneParty>,
): Run {
  const journal = [...run.journal.slice(0, kept), ...entries];
  const same = entries.length === 0 && kept === run.journal.length;
  return {
    ...run,
    world: { ...world, ...phones },
    journal: same ? run.journal : journal,
    since,
    field,
    undone: same ? run.undone : [],
  };
}
