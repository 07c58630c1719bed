import type { Case, Level } from './case.js';

/** How long a workshop takes, in minutes. */
export type WorkshopLength = 30 | 60 | 90;
export const workshopLengths: readonly WorkshopLength[] = [30, 60, 90];

/** What is done in it. */
export type WorkshopPartId = 'welcome' | 'watch' | 'practise' | 'play' | 'pause' | 'discuss' | 'onScreen' | 'close';

/** One part of a workshop, with the minute at which it begins. */
export interface WorkshopPart {
  readonly id: WorkshopPartId;
  readonly from: number;
  readonly minutes: number;
  /** The cases that are played or shown in it. */
  readonly cases: readonly Case[];
}

/** One round of playing: who sits together plays one case, then changes roles. */
const roundMinutes = 8;

const plans: { readonly [L in WorkshopLength]: readonly (readonly [WorkshopPartId, number])[] } = {
  30: [
    ['welcome', 2],
    ['watch', 4],
    ['practise', 10],
    ['play', roundMinutes],
    ['discuss', 4],
    ['close', 2],
  ],
  60: [
    ['welcome', 4],
    ['watch', 5],
    ['practise', 15],
    ['play', 2 * roundMinutes],
    ['discuss', 10],
    ['onScreen', 6],
    ['close', 4],
  ],
  90: [
    ['welcome', 5],
    ['watch', 7],
    ['practise', 18],
    ['play', 3 * roundMinutes],
    ['pause', 10],
    ['onScreen', 12],
    ['discuss', 10],
    ['close', 4],
  ],
};

/** How many pairs can play something else in the same round. */
const cards = 4;

/** The levels that are played, a round each: who has more time comes further. */
const levels: { readonly [L in WorkshopLength]: readonly Level[] } = { 30: [1], 60: [1, 3], 90: [1, 2, 3] };

/** So many of a level that can be played by two people with both devices before them, or back to back as on the telephone. */
const ofLevel = (all: readonly Case[], level: Level): readonly Case[] =>
  all.filter((one) => one.level === level && one.channel !== 'mail').slice(0, cards);

/** A workshop of so many minutes, put together of the cases there are. */
export function workshop(length: WorkshopLength, all: readonly Case[]): readonly WorkshopPart[] {
  const played = levels[length].flatMap((level) => ofLevel(all, level));
  // By mail nobody plays a role: everybody reads along.
  const shown = all.filter(({ channel }) => channel === 'mail').slice(0, 2);
  const parts: WorkshopPart[] = [];
  for (const [id, minutes] of plans[length]) {
    const before = parts.at(-1);
    const cases = id === 'play' ? played : id === 'onScreen' ? shown : [];
    parts.push({ id, from: before ? before.from + before.minutes : 0, minutes, cases });
  }
  return parts;
}
