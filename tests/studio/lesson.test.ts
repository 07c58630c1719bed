import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { dials } from '../../machines/coach/dial.js';
import { readFrame } from '../../src/embed/asks.js';
import { heightFor } from '../../src/embed/height.js';
import { faultOf } from '../../src/packages/check-lesson.js';
import { readCommand } from '../../src/packages/command.js';
import { fromLink } from '../../src/profile/link.js';
import { readAddress } from '../../src/site/address.js';
import { scenarioOf } from '../../src/site/choices.js';
import { readChosen } from '../../src/studio/chosen.js';
import { lessonOf } from '../../src/studio/make-file.js';
import { isFile, places, ways } from '../../src/studio/places.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { groups, practices, problemsFor } from '../../src/studio/practices.js';
import { elementOf, iframeOf, linkTo, reactOf } from '../../src/studio/snippets.js';

const { chosen: first } = readChosen('?place=moodle&coach=test&pass=80', '', 'nl');
/** All that can be chosen on an Android phone. */
const kinds = [
  ...groups.flatMap((group) => practices[group]),
  ...Object.values(problemsFor('android', usualSchool)).flatMap((all) => all.map(({ kind }) => kind)),
];
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
        kinds.flatMap((kind) =>
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
    const ids = kinds.flatMap((kind) =>
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
    expect(frame?.hasAttribute('allowfullscreen')).toBe(false);
    expect(window.document.body.children).toHaveLength(1);
  });

  it('is a frame as high as the practice is best in a column, at any width', () => {
    const { window } = new JSDOM(iframeOf(written));
    const given = Number(window.document.querySelector('iframe')?.height);
    const asked = Array.from({ length: 1367 - 280 }, (_, n) => heightFor(280 + n));
    expect(given).toBe(Math.max(...asked));
  });

  it('is, where the page around it is known, a frame that tells that page what happens, and a script that hears it', () => {
    const at = { ...written.chosen, place: 'site', page: 'https://les.example' } as const;
    const { window } = new JSDOM(iframeOf({ ...written, chosen: at }));
    const frame = window.document.querySelector('iframe');
    const asks = readFrame(new URL(frame?.src ?? '').search);
    expect(asks).toMatchObject({ origin: 'https://les.example', fits: false });
    // Classic scripts: a browser gives a page no modules of a host that does not allow it.
    const [hears, uses] = window.document.querySelectorAll('script');
    expect([hears?.src, hears?.type]).toEqual(['https://oefenen.example/element/frame.js', '']);
    expect(uses?.textContent).toContain(`getElementById('${frame?.id}')`);
    // In a course there is no page of one's own that could listen.
    expect(iframeOf({ ...written, chosen: { ...at, place: 'canvas', delivery: 'iframe' } })).not.toContain('script');
  });

  it('is an element that holds the same choices as attributes', () => {
    const { window } = new JSDOM(elementOf(written));
    const element = window.document.querySelector('pairing-practice');
    expect(element?.getAttribute('conditions')).toBe('atSchool');
    expect(JSON.parse(element?.getAttribute('profile') ?? '')).toEqual(profile);
    const script = window.document.querySelector('script');
    expect([script?.src, script?.type]).toEqual(['https://oefenen.example/element/pairing-practice.js', '']);
    const link = element?.querySelector('a');
    expect([link?.href, link?.textContent]).toEqual([linkTo(written), written.title]);
  });

  it('is a component with the same properties', () => {
    const code = reactOf(written);
    expect(code).toContain(`npm install ./pairing-practice-${version}.tgz`);
    expect(code).toContain('scenario="daily-sign-in"');
    expect(code).toContain('conditions={["atSchool"]}');
    expect(code).toContain(`profile={${JSON.stringify(profile)}}`);
  });
});
