/** Brings an error of a handler, which React does not catch, to where errors of screens go. */
export function Rethrow(): never {
  throw new Error('[pairing] The practice could not do what was asked.');
}
