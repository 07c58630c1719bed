/** Brings an error of a handler, which React does not catch, to where errors of screens go. */
export function Rethrow({ cause }: { readonly cause: unknown }): never {
  throw new Error('[pairing] The practice could not do what was asked.', { cause });
}
