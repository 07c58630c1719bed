import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualLifetimes as ofTheModel } from '../../machines/service/service.setup.js';
import { usualLifetimes } from '../../src/profile/usual.js';
import { fromLink, toLink } from '../../src/profile/link.js';
import { sayProblem, sayProblems } from '../../src/profile/rules.js';
import { tellerOf } from '../../src/profile/tell.js';
import { profileProblems as en } from '../../src/strings/en/profile.js';
import { practice } from '../../src/strings/nl/practice.js';
import { profileProblems as nl } from '../../src/strings/nl/profile.js';
import { checkProfile } from './check-profile.js';

const example: unknown = JSON.parse(readFileSync('docs/profile.example.json', 'utf8'));

const problemsOf = (given: unknown) => {
  const checked = checkProfile(given);
  return 'problems' in checked ? checked.problems : [];
};

describe('a profile', () => {
  it('lets things stay good as long as the model does, where it says nothing of that', () => {
    expect(usualLifetimes).toEqual({ pushSeconds: ofTheModel.prompt / 1_000, qrMinutes: ofTheModel.ticket / 60_000 });
  });

  it('may be empty: then everything is as in the fictional school', () => {
    expect(checkProfile({})).toMatchObject({
      profile: {
        school: { name: 'Voorbeeldschool', mailDomain: 'voorbeeldschool.example' },
        lifetimes: { pushSeconds: 60, qrMinutes: 15 },
        helpDesks: [{ telephone: '000-000 00 00' }],
        generation: '2026',
      },
    });
  });

  it('is right as the example in the documentation is', () => {
    expect(checkProfile(example)).toMatchObject({ profile: example });
  });

  it.each([
    [{ school: { name: '' } }, 'school.name', '""', 'name'],
    [{ school: { name: 'a\u202Eb' } }, 'school.name', '"a\u202Eb"', 'name'],
    [{ school: { mark: 'ABC' } }, 'school.mark', '"ABC"', 'mark'],
    [{ school: { mailDomain: 'school' } }, 'school.mailDomain', '"school"', 'domain'],
    [{ person: { mailName: 'a@b' } }, 'person.mailName', '"a@b"', 'mailName'],
    [{ person: [] }, 'person', '[…]', 'object'],
    [{ methods: ['code'] }, 'methods', '[…]', 'push'],
    [{ methods: ['sms'] }, 'methods.0', '"sms"', 'choice'],
    [{ asked: { from: '2026-02-31' } }, 'asked.from', '"2026-02-31"', 'date'],
    [{ asked: { from: '2025' } }, 'asked.from', '"2025"', 'date'],
    [{ asked: { from: '2025-11' } }, 'asked.from', '"2025-11"', 'date'],
    [{ asked: { network: 'home' } }, 'asked.network', '"home"', 'choice'],
    [{ addresses: 1 }, 'addresses', '1', 'choice'],
    [{ phones: 'no' }, 'phones', '"no"', 'switch'],
    [{ helpDesks: [] }, 'helpDesks', '[…]', 'list'],
    [{ helpDesks: [{}] }, 'helpDesks.0.name', null, 'missing'],
    [{ helpDesks: [{ name: 'ICT', telephone: 'bel' }] }, 'helpDesks.0.telephone', '"bel"', 'telephone'],
    [
      { helpDesks: [{ name: 'ICT', hours: [{ days: ['monday'], from: '17:00', to: '09:00' }] }] },
      'helpDesks.0.hours.0',
      '{…}',
      'hours',
    ],
    [{ lifetimes: { pushSeconds: 5 } }, 'lifetimes.pushSeconds', '5', 'between'],
    [{ generation: '2019' }, 'generation', '"2019"', 'choice'],
    [
      { labels: { nl: { 'laptop.screens.tea': 'Thee' } } },
      'labels.nl.laptop.screens.tea',
      '"laptop.screens.tea"',
      'labelId',
    ],
    [
      { labels: { nl: { 'laptop.common.band.title': 'ECHT' } } },
      'labels.nl.laptop.common.band.title',
      '"laptop.common.band.title"',
      'labelId',
    ],
    [{ labels: { fr: {} } }, 'labels.fr', '{…}', 'unknown'],
    [{ schol: {} }, 'schol', '{…}', 'unknown'],
    ['{"__proto__": {}}', '__proto__', '{…}', 'unknown'],
    ['{"school": {"constructor": 1}}', 'school.constructor', '1', 'unknown'],
    ['[', '', '[', 'json'],
    [undefined, '', null, 'json'],
  ])('is told what is wrong in %j: where, what stands there, and what is allowed', (given, path, found, rule) => {
    expect(problemsOf(given)).toMatchObject([{ path, found, rule }]);
    for (const t of [nl, en]) expect(sayProblems(problemsOf(given), t)).toContain(path || t.whole);
  });

  it('is told of every wrong field, not of the first alone', () => {
    const paths = problemsOf({ tea: 1, coffee: 2, phones: 3, school: { nam: 4 } }).map(({ path }) => path);
    expect(paths.sort()).toEqual(['coffee', 'phones', 'school.nam', 'tea']);
  });

  it('is shown as text when markup is in it', () => {
    const checked = checkProfile({ school: { name: '<img src=x onerror=alert(1)>' } });
    if ('problems' in checked) throw new Error('it is a name like any other');
    expect(tellerOf(checked.profile)(practice, 'nl').laptop.common.school).toBe('<img src=x onerror=alert(1)>');
  });

  it('travels in a link', () => {
    expect(toLink(example)).toMatch(/^[\w-]+$/);
    expect(JSON.parse(fromLink(toLink(example)))).toEqual(example);
    expect(fromLink('%%')).toBe('');
  });
});

/** Keys that mean something to an object or to the schema. */
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    'labels',
    'nl',
  ),
  fc.constantFrom('school', 'name', 'person', 'methods', 'asked', 'helpDesks', 'hours', 'days', 'lifetimes'),
  fc.string(),
);
const hostile = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('<script>alert(1)</script>', '{L.next}', '**', '\u202E', '', 'push', '2026-99-99', '25:00'),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

describe('whatever is given as a profile', () => {
  const faultOf = (given: unknown): string | null => {
    const checked = checkProfile(given);
    if ('polluted' in {}) return 'every object was changed';
    if ('profile' in checked) {
      tellerOf(checked.profile)(practice, 'nl');
      return Object.getPrototypeOf(checked.profile.school) === Object.prototype ? null : 'it is no plain object';
    }
    const short = checked.problems.every((one) => sayProblem({ ...one, detail: '' }, nl).length < 400);
    const said = checked.problems.every(({ rule, detail }) => nl.allowed[rule](detail) !== '');
    return short && said && sayProblems(checked.problems, nl) !== '' ? null : 'a problem is not told';
  };
  const holds = (given: unknown) => faultOf(given) === null;

  it('a list of problems or a safe profile comes out, and nothing is thrown', () => {
    fc.assert(fc.property(hostile, holds), { numRuns: 2000 });
    fc.assert(fc.property(fc.jsonValue(), holds), { numRuns: 500 });
    fc.assert(fc.property(fc.string(), holds), { numRuns: 500 });
    expect(faultOf({})).toBeNull();
  });

  it('so it is field by field, where the rest is right', () => {
    const fields = Object.keys(example as object);
    fc.assert(
      fc.property(fc.constantFrom(...fields), hostile, (field, value) =>
        holds({ ...(example as object), [field]: value }),
      ),
      { numRuns: 2000 },
    );
    expect(faultOf(example)).toBeNull();
  });

  it('so it is with what is deep, huge, or no JSON at all', () => {
    const cycle: Record<string, unknown> = {};
    cycle['school'] = cycle;
    const trap = {
      get school(): unknown {
        throw new Error('no');
      },
    };
    const texts = ['['.repeat(90_000), `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, '"'.repeat(1_000_000)];
    const huge = { helpDesks: Array.from({ length: 20_000 }, () => ({ name: 'x' })) };
    const named: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "labels": {"nl": {"__proto__": "x"}}}');
    const odd = [cycle, trap, 1n, Symbol('x'), () => 1, new Map(), new Date(Number.NaN), new Proxy({}, {})];
    for (const given of [...texts, huge, named, ...odd]) expect(faultOf(given)).toBeNull();
  });
});
