import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { version } from '../../package.json';
import { languageNames } from '../../src/strings/load.js';
import { nl } from '../../src/strings/nl/index.js';
import { studio as t } from '../../src/strings/nl/studio.js';
import { followLit } from '../package/follow-lit.js';
import { faults } from './faults.js';
import { hands } from './hands.js';
import { noted, openInLms } from './lms-page.js';

/** Runs in the page: a browser that stores nothing, and lets a file change nothing of its address before the #. */
function keepsNothing() {
  const refuse = () => {
    throw new DOMException('Not allowed.', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  for (const how of ['pushState', 'replaceState'] as const) {
    const real = history[how].bind(history);
    history[how] = (state, unused, address) =>
      typeof address === 'string' && !address.startsWith('#') ? refuse() : real(state, unused, address);
  }
}

describe('what is released for who has no terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const made = join(folder, 'one');
  let browser: Browser;
  const release = (out: string) =>
    spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/write-release.ts', '--out', out], { encoding: 'utf8' });

  beforeAll(async () => {
    // The site was built before, and other tests stand on it.
    for (const target of ['lib', 'studio'] as const) {
      if (!ensureBuilt(target)) throw new Error(`The ${target} does not build.`);
    }
    const { status, stderr } = release(made);
    if (status !== 0) throw new Error(stderr);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the one file from the disk, with the network off. */
  async function open(query: string, width = 1366, height = 625) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      offline: true,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(made, 'oefenstudio.html')).href + query);
    return { context, page, asked };
  }

  it('is the same to the byte each time, and whole', () => {
    const again = join(folder, 'two');
    expect(release(again).status).toBe(0);
    const sums = readFileSync(join(made, 'SHA256SUMS'), 'utf8');
    expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(sums);
    const lines = sums.trimEnd().split('\n');
    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ');
      expect([
        name,
        createHash('sha256')
          .update(readFileSync(join(made, name)))
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
    const packages = lines.filter((line) => /scorm12\/[\w-]+-(?:nl|en)-scorm12\.zip$/.test(line));
    expect(packages).toHaveLength(2 * Object.keys(nl.stage.scenarios).length);
    for (const name of [
      'site/lesson/files.json',
      'site/element/element.js',
      'LICENSES.txt',
      '.github/workflows/publish.yml',
      'site/_headers',
      `pairing-practice-${version}.tgz`,
    ]) {
      expect(lines.filter((line) => line.endsWith(`  ${name}`))).toHaveLength(1);
    }
    for (const name of ['LEESMIJ.txt', 'README.txt']) {
      expect(readFileSync(join(made, name), 'utf8')).toContain(`npm install ./pairing-practice-${version}.tgz`);
    }
  });

  it('takes no folder that holds something else', () => {
    const { status, stderr } = release(folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining('something else')]);
  });

  it('makes a package by keyboard alone and without a network, which a learning system plays and notes as done', async () => {
    const { context, page, asked } = await open('');
    const my = hands.keyboard(page);
    const radio = (name: string) => page.getByRole('radio', { name });
    await page.getByRole('button', { name: nl.site.lesson }).press('Enter');
    await page.getByRole('heading', { name: t.title }).and(page.locator(':focus')).waitFor();
    await my.choose(radio(t.places.moodle.name));
    await page.getByText('SCORM-pakket', { exact: true }).waitFor();
    // Who goes along all of them by arrow keys goes back in one step.
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    await radio(t.places.moodle.name).and(page.locator(':checked')).waitFor();
    expect(await steps()).toBe(before);
    const list = page.getByLabel(t.what.practice);
    await my.reach(list);
    await list.selectOption('first-setup.E35');
    await my.press(page.getByRole('button', { name: t.see.skip }));
    await page.getByRole('heading', { name: t.take.title }).and(page.locator(':focus')).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      my.press(page.getByRole('button', { name: t.take.make })),
    ]);
    expect(download.suggestedFilename()).toBe('first-setup-together-nl-E35-scorm12.zip');
    await page.getByText(/^Gemaakt: first-setup-together-nl-E35-scorm12\.zip \(\d+ kB\)/).waitFor();
    expect(asked).toHaveLength(1);

    const files = unzipSync(readFileSync(await download.path()));
    expect(new TextDecoder().decode(files['LICENSES.txt'])).toContain('pairing-practice (MIT)');
    const lms = await openInLms(context, files);
    const lesson = lms.frameLocator('iframe');
    await expect.poll(() => noted(lms)).toEqual({ status: 'incomplete', score: '' });
    await followLit(lesson, lesson.locator('.cover'));
    await expect.poll(() => noted(lms)).toEqual({ status: 'completed', score: '100' });
    await context.close();
  });

  it('asks for the address of the practice site where a link needs one, and keeps what is chosen over a reload, also in a browser that keeps nothing', async () => {
    const { context, page } = await open('');
    await context.addInitScript(keepsNothing);
    await page.reload();
    await page.getByRole('button', { name: nl.site.lesson }).click();
    await page.getByRole('radio', { name: t.places.teams.name }).click();
    await page.getByLabel(t.what.practice).selectOption('new-phone');
    await page.locator('.studio .seg--dial').getByRole('radio', { name: nl.site.dial.hint.name }).click();
    const field = page.getByLabel(t.take.site);
    await page.getByText(t.take.siteMissing).waitFor();
    await field.fill('oefenen.example');
    await page.getByText(t.take.siteWrong).waitFor();
    expect(await page.getByRole('button', { name: t.take.copy, exact: true }).count()).toBe(0);
    await field.fill('https://oefenen.example/');
    const text = page.getByLabel(t.take.text);
    await expect
      .poll(() => text.inputValue())
      .toBe('https://oefenen.example/?scenario=new-phone&phone=android&coach=hint&locale=nl');
    await page.getByRole('radio', { name: t.places.site.name }).click();
    await expect.poll(() => text.inputValue()).toContain('page=embed');
    await page.goBack();
    await expect.poll(() => text.inputValue()).not.toContain('page=embed');
    const english = page.getByRole('radio', { name: languageNames.en });
    await english.click();
    // Who chooses another language for the lesson stays there, also while its words come.
    await expect.poll(() => text.inputValue()).toContain('locale=en');
    await english.and(page.locator(':focus')).waitFor();
    await page.reload();
    await expect.poll(() => text.inputValue()).toContain('locale=en');
    expect(await page.getByRole('radio', { name: t.places.teams.name }).isChecked()).toBe(true);
    await context.close();
  });

  it('on the practice site says that it could not be made, and then makes it with the profile of a school', async () => {
    const site = await serve('dist-site');
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    let down = true;
    await page.route('**/lesson/files.json', (route) => (down ? route.abort() : route.continue()));
    await page.goto(`${site.url}?page=lesson&locale=nl&place=other&as=scorm2004&coach=test&pass=80`);
    const profiles = page.locator('.studio input[type=file]');
    await profiles.setInputFiles('package.json');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: t.what.mendProfile }).waitFor();
    await profiles.setInputFiles('docs/profile.example.json');
    await page.getByText(t.what.ownSchool('Het Groene Lyceum')).waitFor();
    await page.getByRole('button', { name: t.take.make }).click();
    await page.getByText(t.take.failed).waitFor();
    down = false;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.take.make }).click(),
    ]);
    // This computer is no place where others could fetch it.
    await page.getByRole('radio', { name: t.places.teams.name }).click();
    await page.getByText(t.take.siteMissing).waitFor();
    await page.getByLabel(t.take.site).fill(site.url);
    await page.getByText(t.take.siteLocal).waitFor();
    const { 'index.html': text } = unzipSync(readFileSync(await download.path()));
    const [, written = ''] = /id="lesson">(.*?)<\/script>/.exec(new TextDecoder().decode(text)) ?? [];
    const profile: unknown = JSON.parse(readFileSync('docs/profile.example.json', 'utf8'));
    expect(JSON.parse(written)).toMatchObject({ coach: 'test', pass: 80, reportsTo: 'scorm2004', profile });
    await context.close();
    await site.close();
  });

  it('stands in a window of 360 pixels and is clear to a screen reader, in light and dark', async () => {
    const { context, page } = await open('?page=lesson&locale=nl&place=moodle&coach=test&pass=80', 360, 640);
    await page.getByRole('button', { name: t.take.make }).waitFor();
    expect(await faults(page)).toEqual({ ids: [], outside: 0 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.locator('[data-scheme="dark"].site').waitFor();
    await page.getByRole('radio', { name: t.places.site.name }).click();
    await page.getByLabel(t.take.site).fill('https://oefenen.example/');
    await page.getByRole('button', { name: t.take.copyIct }).click();
    await page.getByText(t.take.copiedIct).or(page.getByText(t.take.copyIctYourself)).waitFor();
    await page.getByRole('button', { name: t.take.copy, exact: true }).waitFor();
    expect(await faults(page)).toEqual({ ids: [], outside: 0 });
    await context.close();
  });
});
