import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dials } from '../../machines/coach/dial.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { fromGuide, more } from '../../src/player/exercises.js';
import { type Chosen, passOf, readChosen, siteHere, siteIn, writeChosen } from '../../src/studio/chosen.js';
import { places, toldBy, ways } from '../../src/studio/places.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { groups, practices, problemsFor } from '../../src/studio/practices.js';

const kinds = groups.flatMap((group) => practices[group]);
const problems = (phone: 'android' | 'iphone') => Object.values(problemsFor(phone, usualSchool)).flat();
const onBoth = problems('iphone').map(({ kind }) => kind);

const chosen: fc.Arbitrary<Chosen> = fc
  .record({
    place: fc.option(fc.constantFrom(...places)),
    kind: fc.constantFrom(...kinds, ...onBoth),
    phone: fc.constantFrom('android' as const, 'iphone' as const),
    coach: fc.constantFrom(...dials),
    locale: fc.constantFrom('nl' as const, 'en' as const),
    pass: fc.option(fc.integer({ min: 0, max: 100 })),
    site: fc.option(fc.constantFrom('https://oefenen.example/', 'http://localhost:4173/map/')),
    page: fc.option(fc.constantFrom('https://les.example', 'http://localhost:8080')),
    other: fc.boolean(),
  })
  .map(({ kind, other, ...rest }) => {
    const [, second] = rest.place ? ways[rest.place] : [];
    return Object.assign(rest, kind, { delivery: (other && second) || null });
  });

describe('what is chosen for a lesson', () => {
  it('stands in the address, and is read from it again', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom('nl' as const, 'en' as const), (all, page) => {
        const query = writeChosen(all, page);
        expect(readChosen(query, '', page)).toEqual({ chosen: all, strange: null });
        // A page that was opened as a file may have it all after the #.
        expect(readChosen('', query.replace('?', '#'), page)).toEqual({ chosen: all, strange: null });
      }),
    );
  });

  it.each([
    ['?place=somewhere', 'somewhere'],
    ['?place=usb&scenario=first-setup', 'usb'],
    ['?place=stick&as=scorm12', 'scorm12'],
    ['?scenario=nothing', 'nothing'],
    ['?scenario=first-setup&with=offline', 'first-setup'],
    ['?pass=101', '101'],
    ['?site=javascript:alert(1)', '…'],
    ['?on=school.example', 'school.example'],
  ])('of %s keeps what it knows, and names %s', (query, strange) => {
    const said = readChosen(query, '', 'nl');
    expect(said.strange).toBe(strange);
    expect(readChosen(writeChosen(said.chosen, 'nl'), '', 'nl').strange).toBeNull();
  });

  it('can be every scenario there is', () => {
    expect([...new Set(kinds.map(({ scenario }) => scenario))].sort()).toEqual(Object.keys(scenarios).sort());
  });

  it('can begin with every problem of the start page', () => {
    expect(problems('android').map(({ id }) => id)).toContain('androidTooOld');
    expect(problems('iphone').map(({ id }) => id)).not.toContain('androidTooOld');
    // These are scenarios of their own, and stand among those.
    const ofTheirOwn = new Set(['E26', 'E39', 'cameraBroken']);
    expect(
      problems('android')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...fromGuide, ...more].filter((id) => !ofTheirOwn.has(id)).toSorted());
  });

  it('has no problem that the phone cannot have, and none that the school has not', () => {
    expect(readChosen('?scenario=first-setup&with=androidTooOld&phone=iphone', '', 'nl').strange).toBe('first-setup');
    expect(readChosen('?scenario=first-setup&with=androidTooOld', '', 'nl').chosen.conditions).toEqual([
      'androidTooOld',
    ]);
    const { fromGuide: often } = problemsFor('android', { ...usualSchool, everywhere: true });
    expect(often.map(({ kind }) => kind.scenario)).not.toContain('first-setup');
  });

  it('has a score to pass only where a score is told', () => {
    const { chosen: test } = readChosen('?place=moodle&coach=test&pass=80', '', 'nl');
    expect(passOf(test)).toBe(80);
    expect(passOf({ ...test, coach: 'together' })).toBeNull();
    expect(passOf({ ...test, place: 'teams' })).toBeNull();
    expect(passOf({ ...test, place: null })).toBeNull();
  });
});

describe('what a place is told', () => {
  it('is a score from who is not led all the way', () => {
    expect(dials.map((coach) => toldBy('scorm12', coach, null))).toEqual(['done', 'done', 'score', 'score']);
    expect(toldBy('iframe', 'test', 80)).toBe('nothing');
    expect(toldBy('element', 'test', 80)).toBe('heard');
  });

  it('is no score over cmi5 as long as nobody says when somebody passed', () => {
    expect(dials.map((coach) => toldBy('cmi5', coach, null))).toEqual(Array(4).fill('completed'));
    expect(dials.map((coach) => toldBy('cmi5', coach, 80))).toEqual(['completed', 'completed', 'score', 'score']);
    expect(passOf(readChosen('?place=other&as=cmi5&coach=test&pass=80', '', 'nl').chosen)).toBe(80);
  });
});

describe('the address of a practice site', () => {
  it.each([
    ['https://oefenen.example', 'https://oefenen.example/'],
    ['https://oefenen.example/map/index.html?page=lesson#x', 'https://oefenen.example/map/'],
    ['https://oefenen.example/map', 'https://oefenen.example/map/'],
  ])('%s is %s', (typed, site) => expect(siteIn(typed)).toBe(site));

  it.each(['', 'oefenen.example', 'file:///C:/oefenstudio.html', 'https://een twee', 'https://', 'javascript:0'])(
    'is not “%s”',
    (typed) => expect(siteIn(typed)).toBeNull(),
  );
});

describe('where a practice site stands for others', () => {
  it.each([
    ['https://oefenen.example/map/', 'https://oefenen.example/map/'],
    ['http://intranet.school.example/', 'http://intranet.school.example/'],
    ['http://localhost:4900/', null],
    ['http://127.0.0.1:4900/index.html', null],
    ['http://[::1]:4900/', null],
    ['file:///C:/oefenstudio.html', null],
  ])('of a page at %s is %s', (address, site) => expect(siteHere(new URL(address))).toBe(site));
});
