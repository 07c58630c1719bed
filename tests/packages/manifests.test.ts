import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/packages/lesson.js';
import { makePackage } from '../../src/packages/make-package.js';
import { lessonFor, parts, textOf, unpacked } from './lessons.js';
import { faultsOf, parsed } from './xml.js';

const manifests = { scorm12: 'imsmanifest.xml', scorm2004: 'imsmanifest.xml', cmi5: 'cmi5.xml' } as const;
type Kind = keyof typeof manifests;
const kinds = Object.keys(manifests) as readonly Kind[];

const filesOf = (kind: Kind, its: Partial<Lesson> = {}) => unpacked(makePackage(lessonFor(kind, its), kind, parts));
const manifestOf = (kind: Kind, its: Partial<Lesson> = {}) => textOf(filesOf(kind, its).get(manifests[kind]));

/** What somebody could call a lesson, with every sign that means something in XML. */
const titles = fc
  .string({
    unit: fc.constantFrom('<', '&', '"', "'", '>', ']]>', '😀', 'é', 'a', ' ', '&amp;'),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => `T${text}T`);

describe.each(kinds)('the manifest of %s', (kind) => {
  it('is valid by the schemas of its standard', async () => {
    expect(await faultsOf(kind, manifestOf(kind, { pass: 80, title: `<&"'😀` }))).toEqual([]);
  });

  it('says its title and description in the language of the author, whatever signs are in it', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const read = parsed(manifestOf(kind, { title, locale: 'en' }));
        const said = [...read.querySelectorAll('title')].map((element) => element.textContent?.trim());
        expect(new Set(said)).toEqual(new Set([title]));
        expect(read.querySelector('description')?.textContent).toContain('with your school account');
        expect(
          read
            .querySelector('langstring, string')
            ?.getAttribute(kind === 'cmi5' ? 'lang' : kind === 'scorm12' ? 'xml:lang' : 'language'),
        ).toBe('en');
      }),
      { numRuns: 30 },
    );
  });

  it('stays at the root, and names nothing by an absolute address but what nobody fetches', () => {
    expect([...filesOf(kind).keys()]).toContain(manifests[kind]);
    const read = parsed(manifestOf(kind));
    const places = [...read.querySelectorAll('[href], url')].map(
      (element) => element.getAttribute('href') ?? element.textContent,
    );
    expect(places.filter((place) => /^(?:[a-z]+:|\/)/i.test(place ?? ''))).toEqual([]);
  });
});

it('a schema is able to refuse: what is no manifest has faults in each', async () => {
  for (const kind of kinds) {
    const broken = manifestOf(kind).replaceAll(/<(\/?)title/g, '<$1tittle');
    expect(await faultsOf(kind, broken)).not.toEqual([]);
  }
});

describe.each(['scorm12', 'scorm2004'] as const)('the resources of %s', (kind) => {
  it('are one page that reports, spelled as the version wants it', () => {
    const spelled = kind === 'scorm12' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"';
    expect(manifestOf(kind).match(/adlcp:scormtype="\w+"/gi)).toEqual([spelled]);
  });

  it('are every file of the package, and no other', () => {
    const files = filesOf(kind);
    const declared = [...parsed(manifestOf(kind)).querySelectorAll('file')].map((file) => file.getAttribute('href'));
    expect(declared).toEqual([...files.keys()].filter((name) => name !== manifests[kind]).sort());
  });

  it('leave passing to the page: no threshold of the system overrides it', () => {
    expect(manifestOf(kind, { pass: 80 })).not.toMatch(/mastery|threshold|minNormalizedMeasure|satisfiedByMeasure/i);
  });
});

describe('the unit of cmi5', () => {
  const unit = (its: Partial<Lesson>) => parsed(manifestOf('cmi5', its)).querySelector('au');

  it('moves on when it is completed, and where a score is asked when it is passed', () => {
    expect(unit({})?.getAttribute('moveOn')).toBe('Completed');
    expect(unit({})?.hasAttribute('masteryScore')).toBe(false);
    expect(unit({ pass: 80 })?.getAttribute('moveOn')).toBe('Passed');
    expect(unit({ pass: 80 })?.getAttribute('masteryScore')).toBe('0.8');
    expect(unit({ pass: 66.666 })?.getAttribute('masteryScore')).toBe('0.6667');
  });

  it('has absolute addresses as ids, that differ by lesson', () => {
    const ids = [...parsed(manifestOf('cmi5', { id: 'one' })).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([
      'https://pairing-practice.example/lessons/one',
      'https://pairing-practice.example/lessons/one/practice',
    ]);
  });
});
