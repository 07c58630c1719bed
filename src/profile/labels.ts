import type { PracticeStrings } from '../strings/strings.js';

/** The words on screens, by where they stand: `laptop.screens.interrupted.heading`. */
const rooms = ['laptop', 'phone'] as const;
/** What is ours and no screen's: nobody may call a practice anything else. */
const ours = /^\w+\.(?:lang|dir|common\.(?:band|mark|dropped)\b)|\.picture\./;

/** Every label of these words, with its id. */
export function labelsIn(words: Pick<PracticeStrings, 'laptop' | 'phone'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      if (!ours.test(path)) found.set(path, value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) look(inside, `${path}.${key}`);
    }
  };
  for (const room of rooms) look(words[room], room);
  return found;
}

/** The words with these labels over them. A label of a screen whose words are not there yet waits. */
export function withLabels<W>(words: W, labels: Readonly<Record<string, string>>, path = ''): W {
  if (typeof words === 'string') return ((Object.hasOwn(labels, path) && labels[path]) || words) as W;
  if (typeof words !== 'object' || words === null) return words;
  const over = (value: unknown, key: string) => withLabels(value, labels, path === '' ? key : `${path}.${key}`);
  if (Array.isArray(words)) return words.map((value, place) => over(value, String(place))) as W;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, over(value, key)])) as W;
}
