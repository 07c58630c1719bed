import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { scenarios, type ScenarioId } from '../machines/scenarios/index.js';
import { fileNameOf } from '../src/packages/file-name.js';
import { makePackage } from '../src/packages/make-package.js';
import { usualLesson } from '../src/packages/usual-lesson.js';
import { locales } from '../src/strings/load.js';
import { oneFile } from './one-file.js';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
const out = resolve(values.out);
const sums = 'SHA256SUMS';

/** The files in a folder and in those below it, with `/` between folders. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .sort();

function write(name: string, content: string | Uint8Array) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const say = (name: string, what: string) => console.log(`${relative('.', join(out, name)).padEnd(32)} ${what}`);

// Only what an earlier release wrote may go.
if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, sums))) {
  console.error(`${out} holds something else than a release: give another folder with --out.`);
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });

cpSync('dist-site', join(out, 'site'), { recursive: true, filter: (path) => !/[\\/]\.vite(?:[\\/]|$)/.test(path) });
say('site', `${filesIn(join(out, 'site')).length} files, for any web space`);

const folder = 'dist-site/lesson';
const names = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as readonly string[];
const parts = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
const whole = oneFile({
  page: readFileSync('index.html', 'utf8'),
  script: readFileSync('dist-studio/studio.js', 'utf8'),
  style: readFileSync('dist-studio/studio.css', 'utf8'),
  parts,
});
write('oefenstudio.html', whole);
say('oefenstudio.html', `${Math.ceil(Buffer.byteLength(whole) / 1000)} kB, opens without a server`);

for (const locale of locales) {
  const ids = Object.keys(scenarios) as readonly ScenarioId[];
  for (const scenario of ids) {
    const lesson = usualLesson({ scenario, coach: 'together', locale }, 'scorm12');
    write(`scorm12/${fileNameOf(lesson, 'scorm12')}`, makePackage(lesson, 'scorm12', parts));
  }
  say('scorm12', `${ids.length} packages in ${locale}`);
}

cpSync(join('dist-site', 'LICENSES.txt'), join(out, 'LICENSES.txt'));
say('LICENSES.txt', 'of everything that is inside');

// What npm would deliver, for who builds a page with React.
const shell = process.platform === 'win32';
const packing = ['pack', '--json', '--pack-destination', shell ? `"${out}"` : out];
const [{ filename }] = JSON.parse(
  execFileSync('npm', packing, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] }),
) as [{ readonly filename: string }];
say(filename, `to be installed with: npm install ./${filename}`);

const put = 'scripts/release-files';
for (const name of filesIn(put)) {
  write(name, readFileSync(join(put, name), 'utf8').replaceAll('PACKED.tgz', filename));
  say(name, name.startsWith('site/') ? 'allows pages at other addresses to load the practice' : 'as it is');
}

const lines = filesIn(out).map((name) => {
  const hash = createHash('sha256').update(readFileSync(join(out, name)));
  return `${hash.digest('hex')}  ${name}\n`;
});
write(sums, lines.join(''));
say(sums, `${lines.length} files`);
