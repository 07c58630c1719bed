import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseStories as enCases } from '../../src/strings/en/cases.js';
import { classStrings as enClass } from '../../src/strings/en/class.js';
import { admin as enAdmin } from '../../src/strings/en/admin.js';
import { caseMaker as enCaseMaker } from '../../src/strings/en/case-maker.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { companion as enCompanion } from '../../src/strings/en/companion.js';
import { desk as enDesk } from '../../src/strings/en/desk.js';
import { exercises as enExercises } from '../../src/strings/en/exercises.js';
import { en } from '../../src/strings/en/index.js';
import { halves as enHalves } from '../../src/strings/en/halves.js';
import { h5p as enH5P } from '../../src/strings/en/h5p.js';
import { onePhone as enOnePhone } from '../../src/strings/en/one-phone.js';
import { packages as enPackages } from '../../src/strings/en/packages.js';
import { paper as enPaper, paperPage as enPaperPage } from '../../src/strings/en/paper.js';
import { report as enReport } from '../../src/strings/en/report.js';
import { workshopStrings as enWorkshop } from '../../src/strings/en/workshop.js';
import { trainerStrings as enTrainer } from '../../src/strings/en/trainer.js';
import { studio as enStudio } from '../../src/strings/en/studio.js';
import { posters } from '../../src/strings/element.js';
import { isGroup } from '../../src/strings/is-group.js';
import { lessonStrings } from '../../src/strings/lesson.js';
import { caseStories as nlCases } from '../../src/strings/nl/cases.js';
import { classStrings as nlClass } from '../../src/strings/nl/class.js';
import { admin as nlAdmin } from '../../src/strings/nl/admin.js';
import { caseMaker as nlCaseMaker } from '../../src/strings/nl/case-maker.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { companion as nlCompanion } from '../../src/strings/nl/companion.js';
import { desk as nlDesk } from '../../src/strings/nl/desk.js';
import { exercises as nlExercises } from '../../src/strings/nl/exercises.js';
import { nl } from '../../src/strings/nl/index.js';
import { halves as nlHalves } from '../../src/strings/nl/halves.js';
import { h5p as nlH5P } from '../../src/strings/nl/h5p.js';
import { onePhone as nlOnePhone } from '../../src/strings/nl/one-phone.js';
import { packages as nlPackages } from '../../src/strings/nl/packages.js';
import { paper as nlPaper, paperPage as nlPaperPage } from '../../src/strings/nl/paper.js';
import { workshopStrings as nlWorkshop } from '../../src/strings/nl/workshop.js';
import { trainerStrings as nlTrainer } from '../../src/strings/nl/trainer.js';
import { studio as nlStudio } from '../../src/strings/nl/studio.js';
import { report as nlReport } from '../../src/strings/nl/report.js';
import { problems } from '../../src/strings/problems.js';

/** As many words as one sentence has. */
const longestSentence = 15;

/** How long a word is that everybody can read, and what is hard however short it is. */
const levels = {
  nl: {
    longest: 9,
    hard: /^(browser|url|qr(-code)?|sessie|token|mfa|2fa|verif.*|authentic.*|config.*|synchr.*|activ.*|activeer.*|registr.*|valid.*|domein|server|cache|cookie|update|back-up|netwerk|beheerder|compatib.*|ict|aanvraag)$/,
  },
  en: {
    longest: 8,
    hard: /^(browser|url|qr|session|token|mfa|2fa|verif.*|authentic.*|config.*|synchr.*|activat.*|regist.*|valid.*|domain|server|cache|cookie|update|backup|pin|network|administrator|compatib.*|ict|passkey|credential.*|request)$/,
  },
} as const;

/** Labels of the real screens are as they are; a profile is written by who makes it for a school. */
function ours({ laptop: _, phone: __, locale: ___, ...rest }: typeof nl) {
  return rest;
}
/** Of the admin side what is ours: a label of the product is as it is. */
const ownWords = ({ title: _, pass: __, roles: ___, ...rest }: typeof nlAdmin) => rest;
const words = {
  nl: {
    ...ours(nl),
    cases: nlCases,
    admin: ownWords(nlAdmin),
    caseMaker: nlCaseMaker,
    catalogue: nlCatalogue,
    companion: nlCompanion,
    desk: nlDesk,
    exercises: nlExercises,
    lesson: lessonStrings.nl,
    halves: nlHalves,
    h5p: nlH5P,
    onePhone: nlOnePhone,
    poster: posters.nl,
    packages: nlPackages,
    paper: nlPaper,
    paperPage: nlPaperPage,
    problems: problems.nl,
    report: nlReport,
  },
  en: {
    ...ours(en),
    cases: enCases,
    admin: ownWords(enAdmin),
    caseMaker: enCaseMaker,
    catalogue: enCatalogue,
    companion: enCompanion,
    desk: enDesk,
    exercises: enExercises,
    lesson: lessonStrings.en,
    halves: enHalves,
    h5p: enH5P,
    onePhone: enOnePhone,
    poster: posters.en,
    packages: enPackages,
    paper: enPaper,
    paperPage: enPaperPage,
    problems: problems.en,
    report: enReport,
  },
};

type Text = readonly [path: string, text: string];

/** What a text is made with: one word, none, how many there are of something, or nothing. */
const given = ['x', '', 0, 1, 2, null] as const;
type Made = (...from: readonly (typeof given)[number][]) => unknown;

/** What comes of a text that is made: with words, and in the branches that it has for numbers, or for what is not there. */
function madeBy(make: Made): readonly unknown[] {
  const ways = Array.from({ length: make.length }).reduce<readonly (typeof given)[number][][]>(
    (all) => all.flatMap((way) => given.map((one) => way.concat(one))),
    [[]],
  );
  return ways.flatMap((way) => {
    try {
      return [make(...way)];
    } catch (failed) {
      // What is made of words only has no branch for anything else.
      if (way.every((one) => typeof one === 'string') || !(failed instanceof TypeError)) throw failed;
      return [];
    }
  });
}

/** Every text with its path, in each of its branches. */
function textsOf(word: unknown, path: string): readonly Text[] {
  if (typeof word === 'string') return [[path, word]];
  if (typeof word === 'function') return madeBy(word as Made).flatMap((one) => textsOf(one, path));
  if (Array.isArray(word)) return word.flatMap((one, at) => textsOf(one, `${path}.${at}`));
  return isGroup(word) ? Object.entries(word).flatMap(([key, one]) => textsOf(one, path ? `${path}.${key}` : key)) : [];
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'.@/-]*/gu) ?? [];

/** A label that stands in a sentence is read as one thing. */
const sentencesIn = (text: string): readonly string[] =>
  text.replaceAll(/\{[LP]\.\w+\}/g, 'label').split(/(?<=[.?!:;])\s+/);

/** The words that were chosen although they are long or hard, each under the reason that it stands there for. */
function chosen(locale: 'nl' | 'en'): ReadonlySet<string> {
  const lines = readFileSync(`tests/strings/words.${locale}.txt`, 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** Addresses are typed letter by letter. */
const isAddress = (word: string): boolean => /[@/]|\.\w/.test(word);

describe.each(['nl', 'en'] as const)('in %s, what is ours', (locale) => {
  const texts = textsOf(words[locale], '');

  it('is said in short sentences', () => {
    const long = texts.flatMap(([path, text]) =>
      sentencesIn(text)
        .filter((sentence) => wordsIn(sentence).length > longestSentence)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('is said in short sentences to who makes a lesson or teaches a class as well', () => {
    const long = textsOf(
      { nl: [nlStudio, nlClass, nlWorkshop, nlTrainer], en: [enStudio, enClass, enWorkshop, enTrainer] }[locale],
      '',
    ).flatMap(([path, text]) =>
      sentencesIn(text)
        .filter((sentence) => wordsIn(sentence).length > longestSentence)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('is said in words that everybody knows, or that were chosen for a reason', () => {
    const { longest, hard } = levels[locale];
    const known = chosen(locale);
    const strange = texts.flatMap(([path, text]) =>
      wordsIn(text.replaceAll(/\{[LP]\.\w+\}/g, ''))
        .map((word) => word.toLowerCase().replaceAll(/^[’']|[’'.-]+$/g, ''))
        .filter((word) => (word.length > longest || hard.test(word)) && !isAddress(word) && !known.has(word))
        .map((word) => `${path}: ${word}`),
    );
    expect(strange).toEqual([]);
  });
});

it.each(['nl', 'en'] as const)('each word that was chosen in %s stands under a reason', (locale) => {
  const text = readFileSync(`tests/strings/words.${locale}.txt`, 'utf8');
  expect(text).toMatch(/^# \w/);
  expect(text.split('\n').filter((line) => /^#\s*$/.test(line))).toEqual([]);
});
