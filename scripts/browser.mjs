import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installed } from '../bin/browsers.mjs';

const { env, platform, arch } = process;

/** What a browser does not have to do. Of two such lists the last one counts, so this one begins with Playwright's own. */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  // Two pages behind the address bar of every window, which nobody sees: half of what it takes to open one of ours.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** The way every test starts it: containers have no user namespaces, and nothing may phone home. */
export const browserArguments = [
  `--disable-features=${withoutFeatures.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What `npx playwright install` has downloaded before: the full browser, or the headless shell only. */
async function playwrights() {
  const { chromium } = await import('playwright');
  const full = chromium.executablePath();
  const revision = /chromium-(\d+)/.exec(full)?.[1];
  const shell = resolve(full, `../../../chromium_headless_shell-${revision}`);
  const inShell = existsSync(shell) ? readdirSync(shell).map((name) => join(shell, name, 'chrome-headless-shell')) : [];
  return [full, ...inShell].find((path) => existsSync(path));
}

/** A Chromium that comes from the npm registry and needs nothing of the system. Linux on x64 only. */
async function fetched() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const folder = resolve('node_modules/.cache/chromium');
  const manifest = join(folder, 'package.json');
  // The last version that runs on Node 20.
  const wanted = '@sparticuz/chromium@147.0.0';
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
    console.log(`No browser found: fetching ${wanted} for the tests (about 70 MB, once) ...`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{ "private": true }\n');
    const { status } = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--loglevel=error', wanted], {
      cwd: folder,
    });
    if (status !== 0) return undefined;
  }
  // With this set it also unpacks the system libraries that a bare machine lacks.
  env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const entry = createRequire(manifest).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  env['LD_LIBRARY_PATH'] ||= dirname(path);
  return path;
}

/**
 * The browser that tests run in. Also sets CHROMIUM_PATH, for the processes that this one starts.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const asked = env['CHROMIUM_PATH'];
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
  const path =
    asked || installed.find((candidate) => existsSync(candidate)) || (await playwrights()) || (await fetched());
  if (!path) {
    throw new Error(
      'The tests need a browser: install Chromium or Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH.',
    );
  }
  env['CHROMIUM_PATH'] = path;
  return path;
}

export async function launchBrowser() {
  const { chromium } = await import('playwright');
  return chromium.launch({
    executablePath: await findBrowser(),
    args: browserArguments,
  });
}
