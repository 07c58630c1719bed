import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/packages/check-lesson.js';
import type { Lesson } from '../../src/packages/lesson.js';
import { makePackage } from '../../src/packages/make-package.js';
import { sha256 } from '../../src/packages/sha256.js';
import { lessonFor, parts, textOf, unpacked } from './lessons.js';

const zips = formats.filter((format) => format !== 'html');
const pageOf = (bytes: Uint8Array | undefined) => new JSDOM(textOf(bytes)).window.document;
const webPage = (lesson: Lesson) => pageOf(unpacked(makePackage(lesson, 'web', parts)).get('index.html'));

describe.each(formats)('a package for %s', (format) => {
  it('is the same to the byte each time, in whatever order the parts come, and wherever one is', () => {
    const zone = process.env['TZ'];
    const first = makePackage(lessonFor(format), format, parts);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const again = makePackage(lessonFor(format), format, new Map([...parts].reverse()));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it('differs where the lesson differs', () => {
    const nl = makePackage(lessonFor(format), format, parts);
    const en = makePackage(lessonFor(format, { locale: 'en' }), format, parts);
    expect(Buffer.compare(nl, en)).not.toBe(0);
  });
});

it.each(zips)('a zip for %s names no hour of the computer it was made on, and no place of it', (format) => {
  const bytes = Buffer.from(makePackage(lessonFor(format), format, parts));
  // The first local header: its time, and its day as a zip counts them.
  expect([bytes.readUInt32LE(0), bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0x04034b50, 12 << 11, 0x21]);
  expect([...unpacked(bytes).keys()].filter((name) => /^[/\\.]|\\|\.mjs$|:/.test(name))).toEqual([]);
});

describe('the page of a package', () => {
  it.each(['</script>', '<!--<script>', '&quot;', '"><img>', "'", '😀', '\u2028', '\\'])(
    'holds the lesson as it was written, with %j in its title',
    (sign) => {
      const lesson = lessonFor('web', { title: `a ${sign} b` });
      const page = webPage(lesson);
      expect(JSON.parse(page.getElementById('lesson')?.textContent ?? '')).toEqual(lesson);
      expect(page.title).toBe(lesson.title);
      expect(page.querySelectorAll('script')).toHaveLength(2);
      expect(page.querySelector('img')).toBe(null);
    },
  );

  it('is in the language of the lesson, and says what it is', () => {
    const page = webPage(lessonFor('web', { locale: 'en' }));
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toContain(
      'pair the Authenticator app',
    );
    expect(page.querySelector('link[rel=icon]')?.getAttribute('href')).toBe('picture.svg');
  });

  it('asks for nothing outside its folder, and has no script or style that a strict policy forbids', () => {
    const page = webPage(lessonFor('web'));
    const asked = [...page.querySelectorAll('[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(asked.filter((name) => !parts.has(name))).toEqual([]);
    expect(page.querySelector('style, [style], script:not([src]):not([type="application/json"])')).toBe(null);
  });
});

describe('the page in one file', () => {
  const bytes = makePackage(lessonFor('html'), 'html', parts);
  const page = pageOf(bytes);
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('allows its own script and style by their hashes, and nothing else', () => {
    expect(policy).toContain(`script-src ${hash(page.querySelector('body script')?.textContent ?? '')};`);
    expect(policy).toContain(`style-src ${hash(page.querySelector('style')?.textContent ?? '')};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has all its script, also where that names the end of one', () => {
    const script = page.querySelector('body script')?.textContent ?? '';
    const made = runInNewContext(`${script}; pairingPracticeLesson`) as { said: string; a: RegExp };
    expect(made.said).toBe('</script><!-- é 😀');
    expect(made.a.test('</SCRIPT')).toBe(true);
  });

  it('holds its fonts and its picture, and asks for nothing', () => {
    const style = page.querySelector('style')?.textContent ?? '';
    expect([...style.matchAll(/url\((?!data:)/g)]).toEqual([]);
    expect(style).toContain(`data:font/woff2;base64,${Buffer.from('two').toString('base64')}`);
    expect(page.querySelector('link[rel=icon]')?.getAttribute('href')).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(page.querySelector('[src], link[rel=stylesheet]')).toBe(null);
  });

  it('brings the licences of what is inside along, where nobody sees them', () => {
    expect(textOf(bytes)).toContain('May be used -- > by all');
    expect(page.body.textContent).not.toContain('by all');
  });

  it('is refused where a part of it is not there', () => {
    const without = new Map([...parts].filter(([name]) => name !== 'fonts/two.woff2'));
    expect(() => makePackage(lessonFor('html'), 'html', without)).toThrow('no "fonts/two.woff2"');
  });
});

it('the hash is SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
