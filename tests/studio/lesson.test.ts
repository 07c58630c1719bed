import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dials } from '../../machines/coach/dial.js';
import { faultOf } from '../../src/packages/check-lesson.js';
import { readCommand } from '../../src/packages/command.js';
import { fromLink } from '../../src/profile/link.js';
import { readAddress } from '../../src/site/address.js';
import { scenarioOf } from '../../src/site/choices.js';
import { readChosen } from '../../src/studio/chosen.js';
import { lessonOf } from '../../src/studio/make-file.js';
import { isFile, places, ways } from '../../src/studio/places.js';
import { groups, practices } from '../../src/studio/practices.js';
import { elementOf, iframeOf, linkTo, reactOf } from '../../src/studio/snippets.js';

const { chosen: first } = readChosen('?place=moodle&coach=test&pass=80', '', 'nl');
const profile = { school: { name: '"De Hoek" <&> Zn.' } };
const written = {
  chosen: { ...first, scenario: 'daily-sign-in', conditions: ['atSchool'] } as const,
  title: 'Inloggen "snel"',
  site: 'https://oefenen.example/',
  profile,
};

describe('a lesson that is chosen on the page', () => {
  it('is right for every package that the page offers', () => {
    const faults = places.flatMap((place) =>
      ways[place].filter(isFile).flatMap((format) =>
        groups
          .flatMap((group) => practices[group])
          .flatMap((kind) =>
            dials.flatMap((coach) => {
              const lesson = lessonOf({ ...first, ...kind, place, delivery: format, coach }, format, profile);
              return faultOf(lesson, format) ?? [];
            }),
          ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has a name of its own for each of them', () => {
    const ids = groups
      .flatMap((group) => practices[group])
      .flatMap((kind) =>
        dials.flatMap((coach) =>
          (['android', 'iphone'] as const).map(
            (phone) => lessonOf({ ...first, ...kind, coach, phone }, 'scorm12', null).id,
          ),
        ),
      );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same, with the same name, as the one that a command makes', () => {
    const typed = { scenario: 'daily-sign-in', coach: 'test', locale: 'nl', conditions: 'atSchool', pass: '80' };
    const order = readCommand({ ...typed, format: 'scorm12', phone: 'iphone' }, JSON.stringify(profile));
    const { chosen } = written;
    expect(order).toMatchObject({ lesson: lessonOf({ ...chosen, phone: 'iphone' }, 'scorm12', profile) });
    expect(readCommand({ ...typed, format: 'scorm12' }, JSON.stringify(profile))).toMatchObject({
      lesson: lessonOf(chosen, 'scorm12', profile),
    });
  });
});

describe('what is pasted in a page', () => {
  it('is a link that the practice site reads as the same practice', () => {
    const { search, hash } = new URL(linkTo(written));
    const { page, choices, locale, problem } = readAddress(search, hash);
    expect({ page, ...scenarioOf(choices), coach: choices.coach, locale, problem }).toEqual({
      page: 'practice',
      scenario: 'daily-sign-in',
      conditions: ['atSchool'],
      coach: 'test',
      locale: 'nl',
      problem: null,
    });
    expect(JSON.parse(fromLink(choices.profile ?? ''))).toEqual(profile);
  });

  it('is a frame with a title, that may go full screen and copy, and nothing else', () => {
    const { window } = new JSDOM(iframeOf(written));
    const frame = window.document.querySelector('iframe');
    expect(frame?.title).toBe(written.title);
    expect(frame?.src).toBe(linkTo(written).replace('?', '?page=embed&fit=frame&'));
    expect(frame?.getAttribute('allow')).toBe('fullscreen; clipboard-write');
    expect(window.document.body.children).toHaveLength(1);
  });

  it('is an element that holds the same choices as attributes', () => {
    const { window } = new JSDOM(elementOf(written));
    const element = window.document.querySelector('pairing-practice');
    expect(element?.getAttribute('conditions')).toBe('atSchool');
    expect(JSON.parse(element?.getAttribute('profile') ?? '')).toEqual(profile);
    expect(window.document.querySelector('script')?.src).toBe('https://oefenen.example/element/element.js');
  });

  it('is a component with the same properties', () => {
    const code = reactOf(written);
    expect(code).toContain('scenario="daily-sign-in"');
    expect(code).toContain('conditions={["atSchool"]}');
    expect(code).toContain(`profile={${JSON.stringify(profile)}}`);
  });
});
