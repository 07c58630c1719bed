import { encodeSet } from '../cases/case-text.js';
import { caseList } from '../../machines/cases/cases.js';
import { type Role, roleOf } from '../../machines/cases/role.js';
import { workshop, type WorkshopLength, workshopLengths, type WorkshopPart } from '../../machines/cases/workshop.js';
import type { Policy } from '../../machines/conditions/policy.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { WorkshopFits } from '../strings/workshop.js';

/** A case of ours: it has a story. */
export type OurCase = (typeof caseList)[number];

/** The lengths that there are, as an address says them. */
export const lengths = workshopLengths.map(String);

/** The length that an address asks for; an hour where it asks for none that there is. */
export const lengthIn = (text: string | null): WorkshopLength =>
  workshopLengths.find((one) => String(one) === text) ?? 60;

/** How many can take part: two, or as many as fit in one room. */
export const fewest = 2;
export const most = 40;

/** How many take part, as an address or somebody says; null where it is not said, or cannot be. */
export function peopleIn(text: string | null): number | null {
  const people = text !== null && /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return people >= fewest && people <= most ? people : null;
}

/** Who takes part where nobody says how many. */
const usualPeople = 8;

/** How many sit together in twos; where somebody is left, three of them do. */
export const pairsOf = (people: number | null): number => Math.floor((people ?? usualPeople) / 2);

/** A workshop of so many minutes, with the cases there are. */
export const programme = (length: WorkshopLength, people: number | null = null): readonly WorkshopPart<OurCase>[] =>
  workshop(length, caseList, pairsOf(people));

/** What a player of each case that is played has to know, on such a phone and under the rules of a school. */
export const rolesOf = (
  parts: readonly WorkshopPart<OurCase>[],
  phone: PhoneKind,
  policy: Policy = {},
): ReadonlyMap<OurCase, Role> =>
  new Map(parts.flatMap((part) => part.rounds.flat()).map((one) => [one, roleOf(one, phone, policy)]));

/** These cases in a row, as a part of an address. */
export const setOf = (all: readonly OurCase[]): string => encodeSet(all.map(({ id }) => ({ ours: id })));

/** Minutes in which a pair tells what was wrong, and a group talks about it. */
const telling = 3;

/** What the notes of a part say has to fit in its minutes, and the people. */
export const fitsOf = (
  { minutes, rounds, cases }: WorkshopPart<OurCase>,
  people: number | null,
  names: string,
): WorkshopFits => ({
  minutes,
  rounds: rounds.length,
  each: Math.floor(minutes / Math.max(1, rounds.length || cases.length)),
  heard: Math.min(pairsOf(people), Math.max(1, Math.floor(minutes / telling))),
  names,
  cases: cases.length,
});
