import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFromPractice } from '../../src/embed/parse.js';
import { parseToPractice } from '../../src/embed/parse-to-practice.js';
import { type FromPractice, originOf, sealed, targetOf, type ToPractice } from '../../src/embed/protocol.js';

const journal = '1a2b3c';
const said: readonly FromPractice[] = [
  { type: 'ready' },
  { type: 'resize', height: 640 },
  { type: 'progress', data: { progress: 0.5, journal } },
  { type: 'mistake', data: { id: 'E02', kind: 'mistake', journal } },
  {
    type: 'complete',
    data: {
      journal,
      passed: true,
      score: 95,
      goals: [{ id: 'nobodyLetIn', reached: true, help: 'none', counts: true, mistakes: ['E16'] }],
    },
  },
  { type: 'complete', data: { journal, passed: null, score: null, goals: [] } },
  { type: 'error', data: { reason: 'failed' } },
];
const asked: readonly ToPractice[] = [
  { type: 'language', locale: 'en' },
  { type: 'profile', profile: { school: { name: 'Onze school' } } },
  { type: 'profile', profile: null },
  { type: 'restart' },
];

/** A message as a window hears it, without one of its fields, at any depth. */
function* without(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [name, part] of Object.entries(value)) {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    yield rest;
    for (const less of without(part)) yield { ...value, [name]: less };
  }
}

describe('a message', () => {
  it('arrives as it was sent', () => {
    for (const one of said) expect(parseFromPractice(structuredClone(sealed(one, 'a')))).toEqual(sealed(one, 'a'));
    for (const one of asked) expect(parseToPractice(structuredClone(sealed(one, 'a')))).toEqual(sealed(one, 'a'));
  });

  it('of which anything lacks is none', () => {
    for (const one of said) for (const less of without(sealed(one, 'a'))) expect(parseFromPractice(less)).toBeNull();
    for (const one of asked.slice(0, 1)) {
      for (const less of without(sealed(one, 'a'))) expect(parseToPractice(less)).toBeNull();
    }
  });

  it('of another product, or by other rules, is none', () => {
    const ready = sealed({ type: 'ready' }, 'a');
    expect(parseFromPractice({ ...ready, source: 'another-practice' })).toBeNull();
    expect(parseFromPractice({ ...ready, v: 2 })).toBeNull();
    expect(parseFromPractice({ ...ready, type: 'restart' })).toBeNull();
    expect(parseToPractice(ready)).toBeNull();
  });

  it('with more than we know is read without that', () => {
    const ready = sealed({ type: 'ready' }, 'a');
    expect(parseFromPractice({ ...ready, more: 'than that' })).toEqual(ready);
  });

  it.each<[string, unknown]>([
    ['a height that is no height', sealed({ type: 'resize', height: Number.NaN }, 'a')],
    ['a negative one', sealed({ type: 'resize', height: -1 }, 'a')],
    ['more than all', sealed({ type: 'progress', data: { progress: 1.1, journal } }, 'a')],
    ['a text without end', sealed({ type: 'progress', data: { progress: 1, journal: 'x'.repeat(5_000) } }, 'a')],
    ['a score beyond the scale', { ...sealed(said[4]!, 'a'), data: { journal, passed: true, score: 101, goals: [] } }],
    ['goals of which one is none', { ...sealed(said[4]!, 'a'), data: { journal, passed: true, score: 9, goals: [7] } }],
    ['a name that is markup', sealed({ type: 'mistake', data: { id: '<b>' as 'E01', kind: 'mistake', journal } }, 'a')],
  ])('with %s is none', (_, message) => {
    expect(parseFromPractice(message)).toBeNull();
  });

  it('in a language that nobody speaks, or with a profile that is a circle, is none', () => {
    expect(parseToPractice({ ...sealed({ type: 'restart' }, 'a'), type: 'language', locale: 'tlh' })).toBeNull();
    const round: { self?: unknown } = {};
    round.self = round;
    expect(parseToPractice({ ...sealed({ type: 'restart' }, 'a'), type: 'profile', profile: round })).toBeNull();
  });

  it('of a stranger is never believed and never an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (anything) => {
        expect(parseFromPractice(anything)).toBeNull();
        expect(parseToPractice(anything)).toBeNull();
      }),
    );
    const trap = new Proxy({}, { get: () => expect.fail('is thrown inside, and not out of it') });
    expect(parseToPractice(trap)).toBeNull();
  });
});

describe('what a learner did', () => {
  it('goes to an origin that somebody chose, and to nobody else', () => {
    expect(said.map((one) => [one.type, targetOf(one, null)])).toEqual([
      ['ready', '*'],
      ['resize', '*'],
      ['progress', null],
      ['mistake', null],
      ['complete', null],
      ['complete', null],
      ['error', null],
    ]);
    expect(new Set(said.map((one) => targetOf(one, 'https://school.example')))).toEqual(
      new Set(['https://school.example']),
    );
  });

  it.each([
    null,
    '',
    '*',
    'null',
    'school.example',
    'https://school.example/',
    'https://school.example/a',
    'file://',
    'javascript:1',
  ])('%s is no origin', (text) => {
    expect(originOf(text)).toBeNull();
  });

  it.each(['https://school.example', 'http://127.0.0.1:8080'])('%s is one', (text) => {
    expect(originOf(text)).toBe(text);
  });
});
