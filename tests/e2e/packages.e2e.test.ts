import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { formats, reportsTo } from '../../src/packages/check-lesson.js';
import type { Format, Lesson } from '../../src/packages/lesson.js';
import { makePackage } from '../../src/packages/make-package.js';
import { parts as small, lessonFor, partsIn } from '../packages/lessons.js';
import { approve, signIn, step1, step2 } from './guide.js';
import { openInH5P, typeOf } from './h5p-host.js';
import { type Case, endsWith, personAt } from './person.js';

/** The real parts, as the build of the site has them. */
const parts = partsIn('dist-site/lesson');

const its: Case = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' };
const lesson = (format: Format, more: Partial<Lesson> = {}): Lesson => ({
  scenario: 'first-setup',
  coach: 'test',
  locale: 'nl',
  reportsTo: reportsTo[format][0],
  id: 'first-setup',
  title: 'Koppelen & oefenen <"😀">',
  ...more,
});
const filesOf = (format: Format, more?: Partial<Lesson>) =>
  new Map(Object.entries(unzipSync(makePackage(lesson(format, more), format, parts))));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A visit with everything that the console says and every address that is asked. */
async function visit<T>(
  go: (context: BrowserContext, seen: { readonly said: string[]; readonly asked: string[] }) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const seen = { said: [] as string[], asked: [] as string[] };
  context.on('console', (message) => seen.said.push(message.text()));
  context.on('weberror', (error) => seen.said.push(error.error().message));
  context.on('request', (request) => seen.asked.push(request.url()));
  try {
    return await go(context, seen);
  } finally {
    await context.close();
  }
}

it.each(formats.filter((format) => format !== 'html'))(
  'what is packed for %s is plain files that any system serves, in less than 300 kB',
  (format) => {
    const zip = makePackage(lesson(format), format, parts);
    const names = Object.keys(unzipSync(zip));
    expect(names.filter((name) => !/^[\w./-]+\.(?:html|js|css|json|xml|svg|woff2|txt)$/.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('/') || name.includes('..'))).toEqual([]);
    expect(zip.length).toBeLessThan(300_000);
  },
);

it('a browser makes the same bytes as Node, in every format', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/packages/make-package.ts', formats: ['iife'], name: 'made' } },
  });
  const [{ output }] = built as unknown as [{ readonly output: readonly [{ readonly code: string }] }];
  const given = [...small].map(([name, bytes]): [string, number[]] => [name, [...bytes]]);
  const there = await visit(async (context) => {
    const page = await context.newPage();
    await page.addScriptTag({ content: output[0].code });
    return page.evaluate(
      ([lessons, given]) => {
        const { makePackage } = (globalThis as unknown as { made: { makePackage: (...from: unknown[]) => Uint8Array } })
          .made;
        const parts = new Map(given.map(([name, bytes]) => [name, new Uint8Array(bytes)]));
        return lessons.map(({ format, lesson }) => [format, Array.from(makePackage(lesson, format, parts)).join()]);
      },
      [formats.map((format) => ({ format, lesson: lessonFor(format) })), given] as const,
    );
  });
  const here = formats.map((format) => [format, makePackage(lessonFor(format), format, small).join()]);
  expect(there.map(([format, bytes], at) => [format, bytes === here[at]?.[1]])).toEqual(
    formats.map((format) => [format, true]),
  );
});

/** The pages of a package at an address, under a policy that allows what is its own and nothing else. */
async function serveAt(context: BrowserContext, address: string, files: ReadonlyMap<string, Uint8Array>) {
  await context.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files.get(name);
    if (!file) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({
      body: Buffer.from(file),
      contentType: typeOf(name),
      headers: {
        'Content-Security-Policy': "default-src 'self'",
        'X-Content-Type-Options': 'nosniff',
        // A page in a sandbox has no origin, and asks for its fonts as a stranger.
        'Access-Control-Allow-Origin': '*',
      },
    });
  });
}

describe('a folder for any site', () => {
  it.each([
    ['a page of another site', ''],
    ['a sandbox that allows scripts alone', 'sandbox="allow-scripts"'],
  ])('runs in a frame of %s, under a strict policy, and says nothing in the console', async (_, attribute) =>
    visit(async (context, { said, asked }) => {
      await serveAt(context, 'https://lesson.example/', filesOf('web', { coach: 'together' }));
      const page = await context.newPage();
      await page.route('https://school.example/', (route) =>
        route.fulfill({
          contentType: typeOf('index.html'),
          body: `<!doctype html><title>School</title><link rel="icon" href="data:,">
            <iframe ${attribute} title="Les" src="https://lesson.example/index.html" width="1300" height="700"></iframe>`,
        }),
      );
      await page.goto('https://school.example/');
      const person = personAt(page, its, page.frameLocator('iframe').locator('body'));
      await step1(person);
      await step2(person);
      await person.laptop.reads(person.t.laptop.screens.getApp.heading);
      expect(said).toEqual([]);
      expect(asked.filter((url) => !/^https:\/\/(?:school|lesson)\.example\/|^data:/.test(url))).toEqual([]);
    }),
  );
});

describe('a page in one file', () => {
  const place = mkdtempSync(join(tmpdir(), 'lesson-'));
  afterAll(() => rmSync(place, { recursive: true }));

  it('opens from the disk without a network, under its own policy, and asks for nothing', async () =>
    visit(async (context, { said, asked }) => {
      const file = join(place, 'les & oefening.html');
      writeFileSync(file, makePackage(lesson('html', { coach: 'together' }), 'html', parts));
      await context.setOffline(true);
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      const person = personAt(page, its);
      await step1(person);
      await step2(person);
      await person.laptop.reads(person.t.laptop.screens.getApp.heading);
      expect(await page.title()).toBe('Koppelen & oefenen <"😀">');
      expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    }));
});

describe('an H5P file', () => {
  it('plays, keeps its place over a visit, and says through H5P once that it is passed', async () => {
    const files = filesOf('h5p', { scenario: 'daily-sign-in', pass: 80 });
    const left = await visit(async (context, { said }) => {
      const { page, heard } = await openInH5P(context, files);
      const person = personAt(page, its);
      await person.laptop.press(endsWith(person.t.laptop.screens.newTab.mail));
      await signIn(person);
      const number = await person.readsNumber();
      // A place is told a while after it is reached.
      await expect.poll(async () => (await heard()).state, { timeout: 15_000 }).toBeTruthy();
      const { statements, resized, state } = await heard();
      // A site asks for the place when it hears how far somebody is.
      expect(statements).toEqual([{ verb: 'attempted' }, { verb: 'progressed', progress: 33 }]);
      expect(resized).toBeGreaterThan(0);
      expect(said).toEqual([]);
      return { number, state };
    });

    await visit(async (context, { said }) => {
      const { page, heard } = await openInH5P(context, files, left.state);
      const person = personAt(page, its);
      const { laptop, phone, t } = person;
      expect(await person.readsNumber()).toBe(left.number);
      await phone.press(t.phone.common.notice.title);
      await approve(person);
      await laptop.press(t.laptop.screens.staySignedIn.no);
      const verbs = async () => (await heard()).statements.map(({ verb }) => verb);
      await expect.poll(verbs, { timeout: 15_000 }).toContain('completed');
      const { statements } = await heard();
      expect(statements.at(-1)).toEqual({ verb: 'completed', score: 100, most: 100, completion: true, success: true });
      expect((await verbs()).filter((verb) => verb === 'completed')).toHaveLength(1);
      expect(said).toEqual([]);
    });
  });

  it('says in the language of the author what of the form is wrong', async () =>
    visit(async (context) => {
      const files = new Map(filesOf('h5p'));
      files.set('content/content.json', new TextEncoder().encode('{"scenario":"gone","coach":"test","locale":"en"}'));
      const { page } = await openInH5P(context, files);
      expect(await page.getByRole('alert').innerText()).toBe(
        'This practice cannot start. The setting ‘scenario’ is wrong.',
      );
    }));
});
