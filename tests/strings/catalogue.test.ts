import { describe, expect, it } from 'vitest';
import { entries } from '../../machines/conditions/catalogue.js';
import { catalogue as en } from '../../src/strings/en/catalogue.js';
import { catalogue as nl } from '../../src/strings/nl/catalogue.js';

/** In letters, and in words. */
const longest = { word: 16, sentence: 17 };

describe.each([
  ['Dutch', nl],
  ['English', en],
] as const)('what is told of the catalogue in %s', (_, told) => {
  const texts = entries.flatMap(([id]) => Object.entries(told[id]).map(([kind, text]) => ({ id, kind, text })));

  it('says of every entry what is wrong, and what mends it', () => {
    expect(Object.keys(told).toSorted()).toEqual(entries.map(([id]) => id).toSorted());
    expect(texts.filter(({ text }) => !/^\p{Lu}.+\.$/u.test(text))).toEqual([]);
  });

  it('takes one or two sentences', () => {
    expect(texts.filter(({ text }) => (text.match(/[.!?](?=\s|$)/g) ?? []).length > 2)).toEqual([]);
  });

  it('has short sentences of short words', () => {
    const words = texts.flatMap(({ text }) => text.split(/[^\p{L}]+/u));
    expect(words.filter((word) => word.length > longest.word)).toEqual([]);
    const sentences = texts.flatMap(({ text }) => text.split(/(?<=[.!?]) /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > longest.sentence)).toEqual([]);
  });
});
