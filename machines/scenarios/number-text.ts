/** A number in signs that say themselves where they end: one for less than 36; before more stands how many there are. */
export function encodeNumber(n: number): string {
  const text = n.toString(36);
  return ('ABCDEF'[text.length - 2] ?? '') + text;
}

/** Numbers that say themselves where they end. */
export const number = /A[0-9a-z]{2}|B[0-9a-z]{3}|C[0-9a-z]{4}|D[0-9a-z]{5}|E[0-9a-z]{6}|F[0-9a-z]{7}|[0-9a-z]/g;

export const numberSigns = number.source;
export const decodeNumber = (text: string): number => Number.parseInt(text.replace(/^[A-F]/, ''), 36);
