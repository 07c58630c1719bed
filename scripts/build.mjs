import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { insideGuide } from './licences.mjs';

/** @typedef {'lib' | 'site' | 'studio' | 'storybook' | 'element-on-react'} Target */

/** @type {Record<Target, { folder: string, mark: string, commands: string[][] }>} */
const targets = {
  lib: {
    folder: 'dist',
    mark: 'dist/styles.css',
    commands: [
      ['vite', 'build', '--mode', 'lib', '--logLevel', 'warn'],
      ['tsc', '-p', 'tsconfig.build.json'],
      ['vite', 'build', '--mode', 'element', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'whole', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'frame', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'lesson', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'styles', '--logLevel', 'warn'],
      ['node', 'scripts/write-style-types.mjs'],
      ['vite', 'build', '--mode', 'guide', '--logLevel', 'warn'],
      ['node', 'scripts/licences.mjs', 'dist'],
      ['node', 'scripts/licences.mjs', 'dist/guide', ...insideGuide],
      // Packages are copies as well: what is in this folder goes along in each.
      ['node', 'scripts/licences.mjs', 'dist/lesson'],
    ],
  },
  site: {
    folder: 'dist-site',
    mark: 'dist-site/lesson/files.json',
    commands: [
      ['vite', 'build', '--mode', 'site', '--logLevel', 'warn'],
      // What a page needs that points at the site itself.
      ['vite', 'build', '--mode', 'element', '--outDir', 'dist-site/element', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'whole', '--outDir', 'dist-site/element', '--logLevel', 'warn'],
      ['vite', 'build', '--mode', 'frame', '--outDir', 'dist-site/element', '--logLevel', 'warn'],
      // The site makes packages in the browser, from the same files.
      ['vite', 'build', '--mode', 'lesson', '--outDir', 'dist-site/lesson', '--logLevel', 'warn'],
      ['node', 'scripts/licences.mjs', 'dist-site'],
      ['node', 'scripts/licences.mjs', 'dist-site/lesson'],
      ['node', 'scripts/list-files.mjs', 'dist-site/lesson'],
    ],
  },
  studio: {
    folder: 'dist-studio',
    mark: 'dist-studio/studio.js',
    commands: [['vite', 'build', '--mode', 'studio', '--logLevel', 'warn']],
  },
  // What the tests hold against the element that stands on Preact.
  'element-on-react': {
    folder: 'node_modules/.cache/element-on-react',
    mark: 'node_modules/.cache/element-on-react/element.js',
    commands: [['vite', 'build', '--mode', 'element-on-react', '--logLevel', 'warn']],
  },
  storybook: {
    folder: 'dist-storybook',
    mark: 'dist-storybook/index.html',
    commands: [['storybook', 'build', '-o', 'dist-storybook', '--quiet', '--disable-telemetry']],
  },
};

/**
 * Builds one target, and says whether that worked.
 * @param {Target} target
 */
export function build(target) {
  const { folder, commands } = targets[target];
  rmSync(folder, { recursive: true, force: true });
  // Under a test runner NODE_ENV is "test", which would put React's development build in the site.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PATH: resolve('node_modules/.bin') + delimiter + (process.env['PATH'] ?? ''),
  };
  return commands.every(([command = '', ...args]) => {
    const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    return status === 0;
  });
}

const sources = ['src', 'machines', 'index.html', 'vite.config.ts', 'package.json'];

/** @type {(path: string) => number} */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Builds one target unless what is there is newer than every source of it.
 * @param {Target} target
 */
export function ensureBuilt(target) {
  const built = existsSync(targets[target].mark) ? statSync(targets[target].mark).mtimeMs : 0;
  if (built > Math.max(...sources.map(newest))) return true;
  return build(target);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = /** @type {Target} */ (process.argv[2]);
  if (!(target in targets)) throw new Error(`Build what? One of: ${Object.keys(targets).join(', ')}.`);
  ensureInstalled();
  if (!build(target)) process.exit(1);
  console.log(`Built ${targets[target].folder}/`);
}
