// `node scripts/licences.mjs FOLDER [PACKAGE …]`: writes the licences of everything that is inside what we build, ours first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is inside, beside our own: the small React of the element and of packages, what reads profiles, what writes zips, the typeface. */
export const inside = ['preact', 'valibot', 'fflate', '@fontsource-variable/atkinson-hyperlegible-next'];

/** What is also inside the command that draws step plans: it runs where nobody installed React. */
export const insideGuide = ['react', 'react-dom'];

/**
 * Fails a build that takes in a package whose licence is not told.
 * @param {string[]} told
 * @returns {import('vite').Plugin}
 */
export const onlyLicensed = (told = inside) => ({
  name: 'only-licensed',
  apply: 'build',
  generateBundle(_, bundle) {
    const all = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    const packages = all.flatMap((id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []);
    const untold = packages.find((name) => !told.includes(name.replace('\\', '/')));
    if (untold)
      this.error(`${untold} is in this build: name it in scripts/licences.mjs, so that its licence goes along.`);
  },
});

/** @param {string} name */
function licenceOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  const ours = `pairing-practice (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  writeFileSync(
    join(folder, 'LICENSES.txt'),
    [ours, ...[...inside, ...process.argv.slice(3)].map(licenceOf)].join(`\n${'-'.repeat(80)}\n\n`),
  );
}
