import { isGroup } from './is-group.js';
import type { LaterLaptopWords } from './laptop.js';
import type { LaterPhoneWords } from './phone.js';

/**
 * Which labels are drawn: those of the product of 2026, those of before, or those in the guide for a new phone. To add
 * one: a member here, and in the `generations.ts` of every language what it calls differently.
 */
export type Generation = '2026' | 'earlier' | 'newPhoneGuide';

/** Those of the words that have another name; the keys, and the kinds of words, stay the same. */
type Other<Words> = {
  readonly [K in keyof Words]?: Words[K] extends string | readonly unknown[] ? Words[K] : Other<Words[K]>;
};

/** What a generation calls differently on each device; the rest is as the words of the language say it. */
export interface OtherLabels {
  readonly laptop?: Other<LaterLaptopWords>;
  readonly phone?: Other<LaterPhoneWords>;
  /** What the coach then says of the other name, by where it stands in the words. */
  readonly coach?: Readonly<Record<string, string>>;
}

/** The words, with the labels of a generation over them. */
export function relabel<Words extends object>(words: Words, labels: Other<Words> = {}): Words {
  const over: Partial<Record<string, unknown>> = labels;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      const other = over[key];
      return [key, isGroup(other) ? relabel(word, other) : (other ?? word)];
    }),
  ) as Words;
}

/** What each generation calls differently; the words themselves are of 2026. */
export type Generations = { readonly [G in Exclude<Generation, '2026'>]: OtherLabels };
