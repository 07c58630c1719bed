import { describe, expect, it } from 'vitest';
import { tellOnOnePhone } from '../../src/player/one-phone.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { companion as enCompanion } from '../../src/strings/en/companion.js';
import { en } from '../../src/strings/en/index.js';
import { onePhone as enOnePhone } from '../../src/strings/en/one-phone.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { companion as nlCompanion } from '../../src/strings/nl/companion.js';
import { nl } from '../../src/strings/nl/index.js';
import { onePhone as nlOnePhone } from '../../src/strings/nl/one-phone.js';
import type { Strings } from '../../src/strings/strings.js';

const tell = tellOnOnePhone(null);

/** Every text of some words, by where it stands; words that are functions are asked for one. */
function textsIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return textsIn((words as (...given: readonly string[]) => unknown)('47', '74'), path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => textsIn(word, path === '' ? key : `${path}.${key}`));
}

/** The words of a practice; the start page is where one chooses it. */
const inPractice = ({ site: _, ...words }: Strings) => words;

describe.each([
  { strings: nl, locale: nl.locale, onePhone: nlOnePhone, later: { catalogue: nlCatalogue, companion: nlCompanion } },
  { strings: en, locale: en.locale, onePhone: enOnePhone, later: { catalogue: enCatalogue, companion: enCompanion } },
])('the words of a practice on one phone, in $locale', ({ strings, locale, onePhone, later }) => {
  const before = inPractice(strings);
  const now = textsIn(tell(before, locale));

  it('name no other device than the phone', () => {
    expect(now.filter(([, text]) => /laptop|computer|desktop|\bpc\b/i.test(text))).toEqual([]);
  });

  it('click nothing: on a phone one taps', () => {
    const ours = now.filter(([path]) => !/^(?:laptop|phone)\./.test(path));
    expect(ours.filter(([, text]) => /klik|click/i.test(text))).toEqual([]);
  });

  it('say otherwise only what is said elsewhere too', () => {
    const paths = new Set(textsIn({ ...before, ...later }).map(([path]) => path));
    expect(Object.keys(onePhone.said).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('leave the labels of the product as they are, but for what is not there without a second screen', () => {
    expect(tell(before, locale).phone.screens.chooseWay).toEqual(before.phone.screens.chooseWay);
    expect(tell(before, locale).laptop.screens.pairingLink).toEqual(before.laptop.screens.pairingLink);
  });
});
