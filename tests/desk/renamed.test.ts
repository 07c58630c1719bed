import { expect, it } from 'vitest';
import { renamed } from '../../src/desk/renamed.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';

/** Every text; of what makes a text its source. */
const texts = (words: unknown): readonly string[] => {
  if (typeof words === 'function') return [String(words)];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(texts);
  return typeof words === 'string' ? [words] : [];
};

it.each([nl, en])('what is said of Sam in $locale can be said of anybody', ({ laptop, phone, stage }) => {
  const words = renamed({ laptop, phone, stage }, 'Sara');
  expect(texts(words).filter((text) => /\bSam\b/.test(text))).toEqual([]);
  expect(words.laptop.common.person).toBe('Sara de Vries');
});
