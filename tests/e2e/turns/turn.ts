import type { Case, Person } from '../person.js';

/** A wrong turn, and the way back from it to "Je bent klaar". */
export type Turn = readonly [name: string, its: Case, take: (person: Person) => Promise<void>];

export const dutch = {
  by: 'mouse',
  locale: 'nl',
  kind: 'android',
  place: 'school',
  aim: 'button',
} as const satisfies Case;
