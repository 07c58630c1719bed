import type { Case, Level } from './case.js';

/** How long a workshop takes, in minutes. */
export type WorkshopLength = 30 | 60 | 90;
export const workshopLengths: readonly WorkshopLength[] = [30, 60, 90];

/** What is done in it. */
export type WorkshopPartId = 'welcome' | 'watch' | 'practise' | 'play' | 'pause' | 'discuss' | 'onScreen' | 'close';

/** One part of a workshop, with the minute at which it begins. */
export interface WorkshopPart<C extends Case = Case> {
  readonly id: WorkshopPartId;
  readonly from: number;
  readonly minutes: number;
  /** The cases that are played or solved in it, one after the other: each takes as long as the next. */
  readonly cases: readonly C[];
  /** The same in rounds, where they are played: who sits together plays one of each round, and changes roles. */
  readonly rounds: readonly (readonly C[])[];
}

interface Rounds {
  /** Which level is played in each: who has more time comes further. */
  readonly levels: readonly Level[];
  /** How long one round takes: reading the card, helping, and saying how it went. */
  readonly minutes: number;
}

const rounds: { readonly [L in WorkshopLength]: Rounds } = {
  30: { levels: [1, 1], minutes: 5 },
  60: { levels: [1, 3], minutes: 8 },
  90: { levels: [1, 2, 3], minutes: 8 },
};

const plans: { readonly [L in WorkshopLength]: readonly (readonly [WorkshopPartId, number | 'rounds'])[] } = {
  30: [
    ['welcome', 2],
    ['watch', 4],
    ['practise', 8],
    ['play', 'rounds'],
    ['discuss', 4],
    ['close', 2],
  ],
  60: [
    ['welcome', 4],
    ['watch', 5],
    ['practise', 15],
    ['play', 'rounds'],
    ['discuss', 10],
    ['onScreen', 6],
    ['close', 4],
  ],
  90: [
    ['welcome', 5],
    ['watch', 7],
    ['practise', 18],
    ['play', 'rounds'],
    ['pause', 10],
    ['onScreen', 12],
    ['discuss', 10],
    ['close', 4],
  ],
};

/** How many pairs can play something else in the same round; the next pairs play the same ones. */
const differentCards = 4;

/** Minutes that a group needs to solve a case together. */
const together = 6;

/** A workshop of so many minutes for so many pairs, put together of the cases there are. */
export function workshop<C extends Case>(
  length: WorkshopLength,
  all: readonly C[],
  pairs: number = differentCards,
): readonly WorkshopPart<C>[] {
  const { levels, minutes: each } = rounds[length];
  const left = all.filter(({ channel }) => channel !== 'mail');
  const played = levels.map((level) => {
    const some = left.filter((one) => one.level === level).slice(0, Math.min(pairs, differentCards));
    for (const one of some) left.splice(left.indexOf(one), 1);
    return some;
  });
  // By mail nobody plays a role: everybody reads along.
  const mails = all.filter(({ channel }) => channel === 'mail');
  const parts: WorkshopPart<C>[] = [];
  for (const [id, says] of plans[length]) {
    const before = parts.at(-1);
    const minutes = says === 'rounds' ? levels.length * each : says;
    parts.push({
      id,
      from: before ? before.from + before.minutes : 0,
      minutes,
      cases: id === 'play' ? played.flat() : id === 'onScreen' ? mails.slice(0, Math.floor(minutes / together)) : [],
      rounds: id === 'play' ? played : [],
    });
  }
  return parts;
}
