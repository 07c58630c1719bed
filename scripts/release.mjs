// `npm run release`: everything that somebody without a terminal needs, in release/. `-- --out FOLDER` for another folder.
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
for (const target of /** @type {const} */ (['lib', 'site', 'studio'])) {
  console.log(`Building the ${target} ...`);
  if (!ensureBuilt(target)) process.exit(1);
}
const program = ['scripts/run-ts.mjs', 'scripts/write-release.ts', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1);
