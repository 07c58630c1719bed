import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarios } from '../../machines/scenarios/index.js';

const readme = readFileSync('README.md', 'utf8');

it('the README names every scenario that there is, and none that there is not', () => {
  const table = readme.slice(readme.indexOf('| scenario |'), readme.indexOf('What a learner downloads'));
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id));
  expect(named.toSorted()).toEqual(Object.keys(scenarios).toSorted());
});

it('the README has a row for every prop', () => {
  const props = [
    ...readFileSync('src/player/props.ts', 'utf8')
      .split('export interface PairingPracticeProps')[1]!
      .matchAll(/^  readonly (\w+)\?/gm),
  ];
  expect(props.map(([, name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('the pictures of the README are found from npm too, and go along with the package', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(pictures.length).toBeGreaterThan(0);
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
  const packed = pictures.map((address) => address.replace('https://unpkg.com/pairing-practice/', ''));
  const found = packed.filter((path) => existsSync(path) && files.some((folder) => path.startsWith(`${folder}/`)));
  expect(found).toEqual(packed);
  expect(packed.map((path) => `https://unpkg.com/pairing-practice/${path}`)).toEqual(pictures);
});

it('what is said of installing it is the file that a release holds, in this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const text of [readme, readFileSync('docs/embedding.md', 'utf8')]) {
    const said = [...text.matchAll(/npm (?:install|i|add) (\S*pairing-practice[^\s`]*)/g)].map(([, what]) => what);
    expect(said).toEqual([`./pairing-practice-${version}.tgz`]);
  }
});
