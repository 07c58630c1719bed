import type { UnsafeId } from './visit.js';

/** What is told of a visit when it is over, beside its score. */
export type NoteId =
  | 'notProven'
  | 'weakProof'
  | 'resetUnproven'
  | UnsafeId
  | 'granted'
  | 'notRefused'
  | 'repairedWithoutTesting'
  | 'repairedTooEarly'
  | 'repairedBeside'
  | 'wrongCause'
  | 'lucky'
  | 'oneOfTwo'
  | 'tooSure'
  | 'notNamed'
  | 'notMended'
  | 'notReferred'
  | 'referredTooSoon'
  | 'notVerified'
  | 'askedOn';

/** What is lost of what is safe, each once. */
export const penalties: {
  readonly [U in UnsafeId | 'granted' | 'notRefused' | 'notProven' | 'weakProof' | 'resetUnproven']: number;
} = {
  typePassword: 20,
  granted: 20,
  resetUnproven: 20,
  askPassword: 12,
  askCode: 12,
  notProven: 10,
  weakProof: 8,
  takePhone: 6,
  notRefused: 6,
};

/** How likely a helper says that it is, with each of three words. */
export const meant = { 1: 0.4, 2: 0.7, 3: 1 } as const;

/** Which part of the points for the cause is for being as sure as it was true. */
export const forSureness = 0.2;

/** What is left of the points where what was named, or mended, was less than even by all that was found out. */
export const byLuck = 0.5;

/**
 * Finding out weighs most, because it is what is learned; what is named, mended and safe weigh about as much as each other.
 * Seeing that it works is one thing to do, and easily forgotten.
 */
export const most = { inquiry: 35, cause: 20, repair: 15, safety: 20, verified: 10 } as const;
