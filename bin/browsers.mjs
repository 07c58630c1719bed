import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { env } = process;

/** Where the usual installers put a browser of the Chromium family. */
export const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/** Longer than any computer takes for a few sheets. */
const longest = 60_000;

const isFile = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Where a program can be that is named: there, or in a folder of the path if it is only a name. @param {string} named */
const placesOf = (named) =>
  /[/\\]/.test(named)
    ? [named]
    : [
        named,
        ...(env['PATH'] ?? '')
          .split(delimiter)
          .flatMap((folder) => (folder ? [join(folder, named), join(folder, `${named}.exe`)] : [])),
      ];

/**
 * The browser that makes PDFs here: the one that is named, or the first that is installed; null where there is none.
 * @param {string | undefined} named
 * @returns {string | null}
 */
export function browserHere(named) {
  const asked = named ?? env['CHROMIUM_PATH'];
  const found = (asked ? placesOf(asked) : installed).find(isFile);
  // What is here and has no folder is not run by its name alone.
  return found === undefined ? null : resolve(found);
}

/** Who is the administrator of a computer, as in a container, may start a browser without its sandbox only. */
const asRoot = () => process.getuid?.() === 0;

/**
 * Prints a page to a PDF with tags and an outline, in a browser that asks nobody anything and keeps nothing.
 * @param {string} browser
 * @param {string} page
 * @returns {Promise<{ bytes: Uint8Array } | { wrong: string }>}
 */
export async function printed(browser, page) {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-practice-guide-'));
  const [html, pdf] = [join(folder, 'guide.html'), join(folder, 'guide.pdf')];
  writeFileSync(html, page);
  try {
    const said = await run(browser, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(asRoot() ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--export-tagged-pdf',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(html).href,
    ]);
    if (!existsSync(pdf)) return { wrong: said };
    return { bytes: readFileSync(pdf) };
  } finally {
    // A browser that is still closing keeps its files for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs it to its end, and gives the last thing that it said. @param {string} program @param {string[]} args @returns {Promise<string>} */
function run(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: longest });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) =>
      done(signal ? 'it took longer than a minute' : said.trim().split('\n').at(-1) || `it ended with ${code}`),
    );
  });
}
