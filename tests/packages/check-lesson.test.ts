import { describe, expect, it } from 'vitest';
import type { Format, Lesson } from '../../src/packages/lesson.js';
import { fileNameOf } from '../../src/packages/file-name.js';
import { makePackage } from '../../src/packages/make-package.js';
import { usualLesson } from '../../src/packages/usual-lesson.js';
import { lessonFor, parts } from './lessons.js';

/** What somebody without types could send, and what the sentence about it has to name. */
const wrong: readonly (readonly [its: Record<string, unknown>, named: RegExp])[] = [
  [{ scenario: 'second-setup' }, /no scenario "second-setup".*first-setup, /],
  [{ phone: 'nokia' }, /no phone "nokia".*android, iphone/],
  [{ coach: 'much' }, /no coach "much".*watch, together, hint, test/],
  [{ locale: 'fr' }, /no locale "fr".*nl, en/],
  [{ slip: 'E09' }, /no slip "E09" to begin with; there are: E02, /],
  [{ slip: 'E02', scenario: 'daily-sign-in' }, /Only "first-setup" and "first-setup-at-home", without conditions/],
  [{ slip: 'E35', conditions: ['deadTile'] }, /Only "first-setup" and "first-setup-at-home", without conditions/],
  [{ conditions: ['raining'] }, /no condition "raining"/],
  [{ conditions: ['clockWrong'] }, /"first-setup" cannot start with the conditions clockWrong/],
  [{ profile: [] }, /profile/],
  [{ pass: 101 }, /score to pass is 101.*0 to 100/],
  [{ pass: Number.NaN }, /0 to 100/],
  [{ pass: 80, coach: 'together' }, /coach on "together" nobody is passed/],
  [{ id: 'a b' }, /id "a b"/],
  [{ id: '' }, /id ""/],
  [{ title: ' ' }, /title is empty/],
  [{ title: 'x'.repeat(201) }, /201 signs; the most is 200/],
  [{ title: 'a\u0007b' }, /cannot be written/],
  [{ title: 'a\uD83Db' }, /cannot be written/],
  [{ reportsTo: 'cmi5' }, /scorm12 reports to scorm12, and not to "cmi5"/],
];

describe('a lesson that is not right is refused in one sentence', () => {
  it.each(wrong)('%o', (its, named) => {
    const make = () => makePackage(lessonFor('scorm12', its as Partial<Lesson>), 'scorm12', parts);
    expect(make).toThrow(named);
    expect(make).toThrow(/^[^\n]+\.$/);
  });

  it('so is a format that nobody knows', () => {
    expect(() => makePackage(lessonFor('web'), 'pdf' as Format, parts)).toThrow(/no format "pdf".*scorm12, scorm2004/);
  });
});

describe('a lesson of which only the practice was chosen', () => {
  const chosen = { scenario: 'daily-sign-in', coach: 'test', locale: 'nl' } as const;

  it('has an id and files that say which it is', () => {
    const { id } = usualLesson(chosen, 'scorm12');
    expect([fileNameOf({ id }, 'scorm12'), fileNameOf({ id }, 'html')]).toEqual([
      'daily-sign-in-test-nl-scorm12.zip',
      'daily-sign-in-test-nl.html',
    ]);
    // Two that differ in it alone are two files in one folder.
    expect(fileNameOf({ id, pass: 80 }, 'scorm12')).toBe('daily-sign-in-test-nl-pass-80-scorm12.zip');
  });

  it('is another one where something else is practised, and says so to who reads it', () => {
    const lesson = usualLesson({ ...chosen, conditions: ['atSchool', 'offline'], phone: 'iphone' }, 'scorm12');
    expect([lesson.id, lesson.title]).toEqual([
      'daily-sign-in-test-nl-atSchool-offline-iphone',
      'Inloggen na het instellen, op school: Telefoon zonder internet (iPhone)',
    ]);
    expect(makePackage(lesson, 'scorm12', parts).length).toBeGreaterThan(0);
  });
});
