import { isGroup } from './is-group.js';

type Answering = (...given: readonly unknown[]) => unknown;

/** The same words with every text changed. A word that is a function stays as it is, unless `told` makes another of it. */
export function mapTexts<W>(words: W, change: (text: string) => string, told?: (word: Answering) => Answering): W {
  const map = (word: unknown): unknown => {
    if (typeof word === 'string') return change(word);
    if (typeof word === 'function') return told ? told(word as Answering) : word;
    if (Array.isArray(word)) return word.map(map);
    return isGroup(word) ? Object.fromEntries(Object.entries(word).map(([key, inside]) => [key, map(inside)])) : word;
  };
  return map(words) as W;
}

/** Changes every text of some words, and what those words that are functions answer. */
export const retold = <W>(words: W, change: (text: string) => string): W =>
  mapTexts(
    words,
    change,
    (word) =>
      (...given) =>
        retold(word(...given), change),
  );
