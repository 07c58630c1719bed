import { describe, expect, it } from 'vitest';
import { lessonIn } from '../../src/lesson/h5p-lesson.js';
import { checkLesson } from '../../src/lesson/check-lesson.js';
import type { Field } from '../../src/packages/h5p-form.js';
import type { Lesson } from '../../src/packages/lesson.js';
import { makePackage } from '../../src/packages/make-package.js';
import { lessonFor, parts, textOf, unpacked } from './lessons.js';

const folder = 'H5P.PairingPractice-1.0/';
const filesOf = (its: Partial<Lesson> = {}) => unpacked(makePackage(lessonFor('h5p', its), 'h5p', parts));
const readIn = <T>(name: string, its: Partial<Lesson> = {}) => JSON.parse(textOf(filesOf(its).get(name))) as T;
type Written = Readonly<Record<string, unknown>>;

/** What the core of H5P demands of a file before it takes it, as its validator states it. */
const demanded = {
  'h5p.json': {
    title: /^.{1,255}$/,
    language: /^[-a-zA-Z]{1,10}$/,
    mainLibrary: /^[$a-z_][0-9a-z_.$]{1,254}$/i,
    license: /^(CC BY|CC BY-SA|CC0 1\.0|GNU GPL|PD|U|C)$/,
  },
  [`${folder}library.json`]: {
    title: /^.{1,255}$/,
    majorVersion: /^\d{1,5}$/,
    minorVersion: /^\d{1,5}$/,
    patchVersion: /^\d{1,5}$/,
    machineName: /^[\w\-.]{1,255}$/i,
    runnable: /^[01]$/,
    fullscreen: /^[01]$/,
    license: /^MIT$/,
  },
} as const;

/** The endings that a site takes in a library. */
const taken = /\.(?:json|png|svg|woff2?|txt|js|css)$/;

/** What the core leaves of a content: what the form asks, in a form that it allows, with the signs of HTML escaped. */
function filtered(content: Written, form: readonly Field[]): Written {
  const left = form.flatMap(({ name, type, options, min = 0, max = 0 }): [string, unknown][] => {
    const value = content[name];
    if (type === 'number') return typeof value === 'number' && value >= min && value <= max ? [[name, value]] : [];
    if (typeof value !== 'string') return [];
    if (options) return options.some((option) => option.value === value) ? [[name, value]] : [];
    return [[name, value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')]];
  });
  return Object.fromEntries(left);
}

describe('an H5P file', () => {
  it.each(Object.entries(demanded))('has in %s what the core demands', (name, fields) => {
    const written = readIn<Written>(name, { title: 'T'.repeat(200) });
    const wrong = Object.entries(fields).filter(([field, pattern]) => !pattern.test(String(written[field])));
    expect(wrong).toEqual([]);
  });

  it('depends on the library that it brings, and on no other', () => {
    const { preloadedDependencies, embedTypes } = readIn<Written>('h5p.json');
    expect(preloadedDependencies).toEqual([{ machineName: 'H5P.PairingPractice', majorVersion: 1, minorVersion: 0 }]);
    expect(embedTypes).toEqual(['iframe']);
    expect(readIn<Written>(`${folder}library.json`)).not.toHaveProperty('preloadedDependencies');
  });

  it('has every file that its library names, under endings that a site takes, and no page', () => {
    const files = filesOf();
    const { preloadedJs, preloadedCss } = readIn<Record<string, { path: string }[]>>(`${folder}library.json`);
    const named = [...(preloadedJs ?? []), ...(preloadedCss ?? [])].map(({ path }) => path);
    expect(named).toEqual(['lesson.js', 'lesson.css']);
    for (const name of [...named, 'icon.svg', 'semantics.json', 'fonts/one.woff2'])
      expect(files.has(folder + name)).toBe(true);
    expect([...files.keys()].filter((name) => !taken.test(name))).toEqual([]);
  });
});

describe('the form of its editor', () => {
  it('asks for everything that a lesson says, with a right lesson as it begins', () => {
    const form = readIn<readonly Field[]>(`${folder}semantics.json`);
    const first = Object.fromEntries(
      form.flatMap((field) => (field.default === undefined ? [] : [[field.name, field.default]])),
    );
    expect(form.map(({ name }) => name)).toEqual([
      'scenario',
      'coach',
      'phone',
      'locale',
      'pass',
      'slip',
      'conditions',
      'profile',
    ]);
    expect(checkLesson(lessonIn(first, 7, {}))).toHaveProperty('lesson');
  });

  it('is whole in Dutch: a word for each word', () => {
    const shape = (fields: readonly Partial<Field>[]) => fields.map(({ options }) => options?.length ?? 0);
    const { semantics } = readIn<{ semantics: readonly Field[] }>(`${folder}language/nl.json`);
    expect(shape(semantics)).toEqual(shape(readIn<readonly Field[]>(`${folder}semantics.json`)));
    expect(semantics[1]?.options?.[3]?.label).toBe('Toets: zonder hulp');
  });

  const lessons: readonly Partial<Lesson>[] = [
    { scenario: 'new-phone', coach: 'hint', phone: 'iphone', locale: 'en', pass: 80 },
    { scenario: 'daily-sign-in', coach: 'together', phone: 'android', conditions: ['atSchool', 'clockWrong'] },
    { coach: 'hint', phone: 'android', slip: 'E06' },
    { coach: 'watch', phone: 'android', profile: { version: 1, school: { name: 'Het "Groene" Lyceum & Zo' } } },
  ];
  it.each(lessons)('leaves a lesson as it was made: %o', (its) => {
    const form = readIn<readonly Field[]>(`${folder}semantics.json`);
    const left = filtered(readIn<Written>('content/content.json', its), form);
    const { reportsTo: _, id: __, title: ___, ...made } = lessonFor('h5p', its);
    expect(checkLesson(lessonIn(left, 7, { metadata: { title: 'T' } }))).toEqual({
      lesson: { ...made, reportsTo: 'h5p', id: 'h5p-7', title: 'T' },
    });
  });

  it('takes a pasted link to a practice as the profile that is in it', () => {
    const { profile } = readIn<{ profile: string }>('content/content.json', lessons.at(-1));
    const pasted = { coach: 'test', profile: ` https://school.example/?scenario=first-setup#profile=${profile}\n` };
    expect(lessonIn(pasted, 7, {})).toMatchObject({ profile: lessons.at(-1)?.profile });
  });

  it('asks no score where the coach leads, and says of what is no profile that it is wrong', () => {
    const filled = { scenario: 'first-setup', coach: 'together', locale: 'nl' };
    expect(lessonIn({ ...filled, pass: 80 }, 7, {})).not.toHaveProperty('pass');
    expect(checkLesson(lessonIn({ ...filled, profile: 'our school' }, 7, {}))).toEqual({ wrong: 'profile' });
  });
});
