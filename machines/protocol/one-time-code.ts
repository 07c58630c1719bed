import type { Ticket } from './messages.js';

/** How long a one-time code stands, in milliseconds. */
export const passcodeEvery = 30_000;

/** How many digits a one-time code has. */
export const passcodeLength = 6;

/** The six digits that an app with this account shows at a time. Fictional: nobody but this practice accepts them. Never below 100000. */
export function oneTimeCode(account: Ticket, now: number): string {
  let mixed = Math.floor(now / passcodeEvery) * 271_828 + 391_846;
  for (const char of account) mixed = (mixed * 31 + char.charCodeAt(0)) % 900_000;
  return String(100_000 + mixed);
}

/** How many digits a temporary pass has here. Real ones have letters and signs too. */
export const passLength = 8;

/** The n-th pass that the school hands out in a run. Fictional: nobody but this practice accepts it. */
export const passOf = (seed: number, n: number): string =>
  String(20_000_000 + ((seed * 7_919 + n * 3_141_593) % 70_000_000));
