// Writes `files.json` into a folder: the names of its files, for who fetches them all.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const list = 'files.json';
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name !== list && statSync(join(folder, name)).isFile())
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
writeFileSync(join(folder, list), `${JSON.stringify(names)}\n`);
