import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const windows = process.platform === 'win32';
/** Says so in one sentence when this Node is too old, because what follows would fail in a less clear way. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `This project needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @type {(path: string) => Packages} */
const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/** Compared by version and not by date: a checkout gives the lock file a new date without a change. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/** Makes a fresh clone, or one whose lock file has changed, ready to run. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit', shell: windows });
  if (status === 0) return;
  console.error('npm ci failed: see above.');
  process.exit(1);
}
