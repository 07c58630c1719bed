import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../src/lesson/check-lesson.js';
import { help, type Order, readCommand, type Typed } from '../../src/packages/command.js';
import { fromGuide, more, startOf } from '../../src/player/exercises.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { packages } from '../../src/strings/nl/packages.js';
import { parts, textOf, unpacked } from './lessons.js';

const least: Typed = { format: 'scorm12', scenario: 'first-setup' };

/** What is made of a command; throws with what is said where nothing is. */
function order(typed: Typed, profile: string | null = null): Order {
  const read = readCommand(typed, profile);
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
}

describe('a command', () => {
  it('needs a format and a scenario; the rest is as most have it', () => {
    expect(order(least).lesson).toEqual({
      scenario: 'first-setup',
      coach: 'together',
      locale: 'nl',
      reportsTo: 'scorm12',
      id: 'first-setup-together-nl',
      title: 'Authenticator koppelen op school',
    });
    expect(order(least).file).toBe('first-setup-together-nl-scorm12.zip');
  });

  it('says everything that a lesson can say', () => {
    const typed: Typed = {
      format: 'web',
      scenario: 'daily-sign-in',
      coach: 'test',
      locale: 'en',
      phone: 'iphone',
      conditions: 'atSchool.clockWrong',
      pass: '72.5',
      id: 'mine',
      title: 'Sign in',
      'reports-to': 'postMessage',
    };
    const profile = readFileSync('docs/profile.example.json', 'utf8');
    expect(order(typed, profile).lesson).toEqual({
      scenario: 'daily-sign-in',
      coach: 'test',
      locale: 'en',
      phone: 'iphone',
      conditions: ['atSchool', 'clockWrong'],
      profile: JSON.parse(profile),
      pass: 72.5,
      id: 'mine',
      title: 'Sign in',
      reportsTo: 'postMessage',
    });
  });

  it.each([...fromGuide, ...more])('makes a lesson of the problem %s, which says so', (problem) => {
    const { lesson, make } = order({ format: 'scorm12', problem });
    const { scenario, conditions, slip } = startOf(problem, usualSchool);
    expect(lesson).toMatchObject({ scenario, ...(conditions.length > 0 && { conditions }), ...(slip && { slip }) });
    const begins = conditions.length > 0 || slip !== null;
    expect(lesson.title).toBe(packages.titles[scenario] + (begins ? `: ${packages.problems[problem]}` : ''));
    const files = unpacked(make(parts));
    expect(textOf(files.get('imsmanifest.xml'))).toContain(`<title>${lesson.title}</title>`);
    const [, written = ''] = /id="lesson">(.*?)<\/script>/.exec(textOf(files.get('index.html'))) ?? [];
    expect(checkLesson(JSON.parse(written))).toEqual({ lesson });
  });

  it('makes the package that it names', () => {
    const page = textOf(unpacked(order({ ...least, locale: 'en' }).make(parts)).get('index.html'));
    expect(page).toContain('<title>Pair Authenticator at school</title>');
  });
});

describe('a command that is not right is answered with one sentence', () => {
  const wrong: readonly (readonly [typed: Typed, profile: string | null, says: RegExp])[] = [
    [{ scenario: 'first-setup' }, null, /--format: scorm12, scorm2004/],
    [{ format: 'web' }, null, /--scenario: first-setup, /],
    [{ ...least, format: 'pdf' }, null, /no format "pdf".*cmi5/],
    [{ ...least, scenario: 'first' }, null, /no scenario "first".*first-setup, /],
    [{ ...least, locale: 'fr' }, null, /no locale "fr".*nl, en/],
    [{ format: 'web', problem: 'E01' }, null, /no problem "E01".*E02, /],
    [{ ...least, problem: 'E12' }, null, /"E12" is not practised in "first-setup".*daily-sign-in/],
    [{ ...least, pass: '80' }, null, /coach on "together" nobody is passed or failed, because/],
    [{ ...least, coach: 'test', pass: '101' }, null, /101.*0 to 100/],
    [{ ...least, coach: 'test', pass: 'most' }, null, /"most".*0 to 100/],
    [{ ...least, conditions: 'atSchool.' }, null, /no condition ""/],
    [{ ...least, 'reports-to': 'postMessage' }, null, /reports to scorm12/],
    [least, '{"school":{"mark":"ABCD"}}', /‘school.mark’.*"ABCD".*one or two letters/],
    [{ ...least, locale: 'toString' }, null, /no locale "toString"; there are: nl, en/],
    [{ ...least, locale: 'constructor' }, null, /no locale "constructor"/],
    [{ ...least, scenario: 'constructor' }, null, /no scenario "constructor"/],
    [{ ...least, format: 'toString' }, null, /no format "toString"/],
    [least, 'not json', /‘profile’ is wrong.*JSON/],
  ];
  it.each(wrong)('%o with the profile %j', (typed, profile, says) => {
    const make = () => order(typed, profile);
    expect(make).toThrow(says);
    expect(make).toThrow(/^[^\n]+\.$/);
  });
});

it('the help names each format, each scenario and each option', () => {
  const options = [
    'format',
    'scenario',
    'coach',
    'locale',
    'phone',
    'conditions',
    'problem',
    'profile',
    'pass',
    'title',
    'id',
    'reports-to',
    'output',
    'force',
  ];
  const named = [...options.map((name) => `--${name}`), 'h5p', 'unexpected-call', 'together'];
  expect(named.filter((name) => !help.includes(name))).toEqual([]);
});
