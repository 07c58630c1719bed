// `npm start`: from a fresh clone to the practice site in a browser. Only Node's own modules are imported
// at the top, because on a fresh clone there are no others yet.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const { build } = await import('./build.mjs');
console.log('Building the practice site ...');
if (!build('site')) process.exit(1);

const { serve } = await import('./serve.mjs');
const asked = Number(process.env['PORT'] ?? 0);
const site = await serve('dist-site', { port: asked || 4173, fixed: asked > 0 }).catch((error) => {
  console.error(`The site cannot be served on port ${asked || 4173}: ${error.code ?? error.message}.`);
  process.exit(1);
});
console.log(`Practice site: ${site.url}`);
console.log('Stop it with Ctrl-C.');

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
/** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
const openers = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
  ...(DISPLAY || WAYLAND_DISPLAY ? { linux: /** @type {[string, string[]]} */ (['xdg-open', []]) } : {}),
};
const opener = CI ? undefined : openers[process.platform];
if (opener) {
  const [command, args] = opener;
  // A desktop without an opener is no reason to stop: the address is on the screen.
  spawn(command, [...args, site.url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => void site.close().then(() => process.exit(0)));
}
