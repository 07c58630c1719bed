import { isGroup } from './is-group.js';

/** Whether a word can stand in the place of another: a text for a text, or one per phone; a function for a function. */
const fits = (word: unknown, own: unknown): boolean =>
  isGroup(own) ? 'android' in own : typeof own === typeof word && Array.isArray(own) === Array.isArray(word);

/**
 * The words of a language, with those that it lacks from another one, also where there is something that does not fit. What
 * the other one does not have is left out.
 */
export function fill<W>(words: W, own: unknown): W {
  if (!isGroup(own) || !isGroup(words)) return words;
  const all: Readonly<Record<string, unknown>> = own;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      isGroup(word) ? fill(word, all[key]) : fits(word, all[key]) ? all[key] : word,
    ]),
  ) as W;
}

/** Where the words stand that a language lacks, or that do not fit: `stage.coach.why`. */
export function lacking(words: object, own: unknown, path = ''): readonly string[] {
  const all: Readonly<Record<string, unknown>> = isGroup(own) ? own : {};
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    isGroup(word) ? lacking(word, all[key], `${path}${key}.`) : fits(word, all[key]) ? [] : [`${path}${key}`],
  );
}
