/** Who the account on the devices belongs to in every other practice. */
const sam = /\bSam\b/g;

/** The same words about somebody with another first name: everybody at the desk is an S. de Vries. */
export function renamed<W>(words: W, name: string): W {
  if (typeof words === 'string') return words.replace(sam, name) as W;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((word: unknown) => renamed(word, name)) as W;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, renamed<unknown>(word, name)])) as W;
}
