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
  | 'oneOfTwo'
  | 'tooSure'
  | 'notNamed'
  | 'notMended'
  | 'notReferred'
  | 'referredTooSoon'
  | 'notVerified'
  | 'askedOn';

/**
 * Finding out weighs most, because it is what is learned; what is named, mended and safe weigh about as much as each other.
 * Seeing that it works is one thing to do, and easily forgotten.
 */
export const most = { inquiry: 35, cause: 20, repair: 15, safety: 20, verified: 10 } as const;
