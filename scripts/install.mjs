import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const windows = process.platform === 'win32';
const written = (/** @type {string} */ path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Says so in one sentence when this Node is too old, because what follows would fail in a less clear way. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `This project needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** Makes a fresh clone, or one whose lock file has changed, ready to run. */
export function ensureInstalled() {
  checkNode();
  if (written('node_modules/.package-lock.json') >= written('package-lock.json')) return;
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit', shell: windows });
  if (status === 0) return;
  console.error('npm ci failed: see above.');
  process.exit(1);
}
