import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, reportsTo } from '../../src/packages/check-lesson.js';
import { fileNameOf } from '../../src/packages/file-name.js';
import { makePackage } from '../../src/packages/make-package.js';
import { partsIn } from '../packages/lessons.js';
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
function command(...args: string[]) {
  const bin = join('node_modules', 'pairing-practice', 'bin', 'pairing-practice.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
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
    expect(nothing).toEqual(help);
    expect(help.stdout).toContain('--scenario');
    expect([help.status, version.stdout.trim()]).toEqual([
      0,
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    ]);
  });
});
