import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, reportsTo } from '../../src/packages/check-lesson.js';
import { fileNameOf } from '../../src/packages/file-name.js';
import { makePackage } from '../../src/packages/make-package.js';
import { partsIn } from '../packages/lessons.js';
import { findBrowser } from '../../scripts/browser.mjs';
import { sheetsOf } from '../../src/paper/sheets.js';
import { stepPlan } from '../../src/paper/step-plan.js';
import { paperWords } from '../../src/paper/words.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { usualDesks } from '../../src/profile/usual.js';
import { type Consumer, createConsumer } from './consumer.js';

const shell = process.platform === 'win32';
let consumer: Consumer;
let folder: string;

/** An empty folder in which nothing was installed but the packed package, without React, as `npx` has it. */
beforeAll(async () => {
  consumer = await createConsumer({}, {}, '--omit=peer');
  folder = consumer.folder;
});
afterAll(() => consumer?.remove());

const env = { ...process.env, NODE_OPTIONS: '', npm_config_loglevel: 'error' };

/** Types a command there: what it wrote where, and how it ended. What `npx` finds is run without its half a second. */
function command(...typed: readonly (string | Readonly<Record<string, string>>)[]) {
  const args = typed.filter((one) => typeof one === 'string');
  const more = typed.filter((one) => typeof one !== 'string');
  const bin = join('node_modules', 'pairing-practice', 'bin', 'pairing-practice.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: Object.assign({}, env, ...more),
  });
  return { status, stdout, stderr };
}

describe('npx pairing-practice export', () => {
  it.each(formats)('writes for %s the same bytes as the page does, and says what it writes', (format) => {
    const lesson = {
      scenario: 'first-setup',
      coach: 'hint',
      locale: 'en',
      profile: JSON.parse(readFileSync('docs/profile.example.json', 'utf8')),
      pass: 80,
      reportsTo: reportsTo[format][0],
      id: 'first-setup-hint-en',
      title: 'Pair Authenticator at school',
    } as const;
    writeFileSync(join(folder, 'school.json'), readFileSync('docs/profile.example.json'));
    const typed = ['--scenario', 'first-setup', '--coach', 'hint', '--locale', 'en', '--pass', '80'];
    const { status, stdout, stderr } = command('export', '--format', format, ...typed, '--profile', 'school.json');
    const file = fileNameOf(lesson, format);
    expect(stderr).toMatch(
      new RegExp(`^Packing “Pair Authenticator at school” for ${format} …\nWrote ${file} \\(\\d+ kB\\)\\.\n$`),
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(Buffer.compare(readFileSync(join(folder, file)), makePackage(lesson, format, partsIn('dist/lesson')))).toBe(
      0,
    );
  });

  it('writes over a file only where it is told to, and in a folder under the usual name', () => {
    const typed = ['export', '--format', 'web', '--scenario', 'first-setup'];
    writeFileSync(join(folder, 'mine.zip'), 'mine');
    const refused = command(...typed, '-o', 'mine.zip');
    expect([refused.status, refused.stderr.split('\n').at(-2)]).toEqual([
      1,
      'mine.zip is there already: choose another name with -o, or write over it with --force.',
    ]);
    expect(readFileSync(join(folder, 'mine.zip'), 'utf8')).toBe('mine');
    expect(command(...typed, '-o', 'mine.zip', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'mine.zip')).length).toBeGreaterThan(100_000);
    expect(command(...typed, '-o', '.').status).toBe(0);
    expect(existsSync(join(folder, 'first-setup-together-nl-web.zip'))).toBe(true);
  });

  const typed = ['export', '--format', 'web', '--scenario', 'first-setup'];
  const wrong: readonly (readonly [args: readonly string[], status: number, says: RegExp])[] = [
    [['exprot'], 2, /"exprot" is not understood/],
    [[...typed, '--colour', 'red'], 2, /Unknown option '--colour'/],
    [['export', '--format', 'web', '--scenario', 'second'], 2, /no scenario "second"; there are: first-setup, /],
    [[...typed, '--profile', 'gone.json'], 1, /gone.json cannot be read: there is no such file/],
    [[...typed, '-o', 'gone/lesson.zip'], 1, /cannot be written: there is no such folder/],
  ];
  it.each(wrong)('%j ends with %i, and one sentence', (args, status, says) => {
    const ended = command(...args);
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('says all it takes where nothing is typed, and its version', () => {
    const [nothing, help] = [command(), command('export', '--help')];
    const typed = ['--no', '--', 'pairing-practice', '--version'];
    const version = spawnSync('npx', typed, { cwd: folder, encoding: 'utf8', shell, env });
    expect(nothing.stdout.startsWith(help.stdout)).toBe(true);
    expect(nothing.stdout).toContain('pairing-practice guide --scenario');
    expect(help.stdout).not.toContain('pairing-practice guide');
    expect(help.stdout).toContain('--scenario');
    expect([help.status, version.stdout.trim()]).toEqual([
      0,
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    ]);
  });
});

/** A tag of a PDF: what a screen reader is told of. */
interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly object[];
}
const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)];

describe('npx pairing-practice guide', () => {
  const typed = ['guide', '--scenario', 'first-setup', '--phone', 'iphone', '--date', '2026-11-22'];

  it('writes the same page each time, on the day that is named, and fetches and runs nothing with it', () => {
    const [first, second] = [
      command(...typed, '-o', 'first.html'),
      command(...typed.slice(0, 5), '-o', 'second.html', { SOURCE_DATE_EPOCH: '1795305600' }),
    ];
    expect([first.status, second.status, first.stdout]).toEqual([0, 0, '']);
    expect(first.stderr).toMatch(/^Wrote first\.html \(\d+ kB\)\.\n$/);
    const page = readFileSync(join(folder, 'first.html'), 'utf8');
    expect(readFileSync(join(folder, 'second.html'), 'utf8')).toBe(page);
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page).not.toMatch(/<script|https?:|\sstyle="|\bundefined\b/);
  });

  it('prints every step of the plan in its order, with tags, headings, and the name of each picture', async () => {
    process.env['CHROMIUM_PATH'] = await findBrowser();
    const { status, stderr } = command(...typed, '-o', 'guide.pdf', { CHROMIUM_PATH: process.env['CHROMIUM_PATH'] });
    expect(stderr).toMatch(/^Printing guide\.pdf with .+ …\nWrote guide\.pdf \(\d+ kB\)\.\n$/);
    expect(status).toBe(0);
    const bytes = readFileSync(join(folder, 'guide.pdf'));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf);
    const asked = { scenario: 'first-setup', phone: 'iphone', school: usualSchool, desks: usualDesks } as const;
    const plan = stepPlan({ ...asked, date: '2026-11-22', version: '1' }, await paperWords.nl.load());
    const sheets = sheetsOf(plan);
    expect(totalPages).toBe(sheets.length);
    const whole = text.join(' ').replaceAll(/\s+/g, '');
    const found: string[] = [];
    let at = 0;
    for (const { say } of plan.cards) {
      const place = whole.indexOf(say.replaceAll(/\s+/g, ''), at + 1);
      if (place > at) found.push(say);
      at = Math.max(at, place);
    }
    expect(found).toEqual(plan.cards.map(({ say }) => say));
    // What is not seen: a tree of tags, with a heading for each step and a text for each picture.
    const tags: Tag[] = [];
    for (let number = 1; number <= totalPages; number += 1)
      tags.push(...tagsIn(await (await pdf.getPage(number)).getStructTree()));
    const told = tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));
    expect(told).toEqual(plan.cards.map(({ alt }) => alt));
    const headed = plan.cards.filter(({ part }) => part === 1);
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(1);
    // Three on the first sheet, the end, each list of problems, and the help desks.
    const lists = sheets.filter(({ troubles }) => troubles.length > 0);
    expect(tags.filter(({ role }) => role === 'H2')).toHaveLength(3 + headed.length + 1 + lists.length + 1);
    expect(bytes.toString('latin1')).toContain('/Outlines');
  });

  const wrong: readonly (readonly [args: readonly string[], status: number, says: RegExp])[] = [
    [['guide'], 2, /--scenario: first-setup, /],
    [['guide', '--scenario', 'second'], 2, /no scenario "second"; there are: first-setup, /],
    [[...typed, '--coach', 'test'], 2, /--coach is no option of guide/],
    [['guide', '--scenario', 'first-setup', '--date', '2026-02-30'], 2, /date is "2026-02-30"/],
    [[...typed, '-o', 'plan.doc'], 2, /plan\.doc is neither/],
    [[...typed, '--browser', 'gone'], 1, /there is no browser at gone: name one .* -o first-setup-iphone-nl\.html/],
    [['guide', '--scenario', 'first-setup', '--locale', 'toString'], 2, /no locale "toString"; there are: nl, en/],
    // Before anything is printed: with a browser that cannot.
    [[...typed, '--browser', process.execPath, '-o', 'gone/plan.pdf'], 1, /plan\.pdf cannot be .*no such folder/],
    [[...typed, '--browser', process.execPath, '-o', 'package.json.pdf'], 1, /json\.pdf is there already/],
    [[...typed, '--browser', 'node', '-o', 'by-name.pdf'], 1, /[/\\]node(?:\.exe)? made no PDF/],
    // A program that says nothing; Windows would not run it.
    [[...typed, '--browser', 'silent', '-o', 'silent.pdf'], 1, shell ? /made no PDF/ : /PDF \(it ended with 3\)/],
    [[...typed, '--browser', process.execPath], 1, /made no PDF .* -o first-setup-iphone-nl\.html/],
  ];
  it.each(wrong)('%j ends with %i, and one sentence', (args, status, says) => {
    writeFileSync(join(folder, 'package.json.pdf'), 'mine');
    writeFileSync(join(folder, 'silent'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const ended = command(...args);
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr.split('\n').at(-2)).toMatch(says);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it.each(['abc', '99999999999999', '-1', '1e3'])('says of the day %s of a build that it is none', (epoch) => {
    const ended = command(...typed.slice(0, 5), '-o', 'day.html', { SOURCE_DATE_EPOCH: epoch });
    expect([ended.status, ended.stderr]).toEqual([
      2,
      `SOURCE_DATE_EPOCH is "${epoch}"; it is a number of seconds since 1970.\n`,
    ]);
  });

  it('has the day of where it is made, as the page has it', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: zone });
      const before = day.format(new Date());
      const ended = command(...typed.slice(0, 5), '-o', 'today.html', '--force', { TZ: zone });
      expect(ended.status).toBe(0);
      const page = readFileSync(join(folder, 'today.html'), 'utf8');
      expect([before, day.format(new Date())].some((text) => page.includes(`<span>${text} ·`))).toBe(true);
    }
  });
});
