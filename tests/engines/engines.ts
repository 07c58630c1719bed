import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser } from 'playwright';
import { browserArguments } from '../../scripts/browser.mjs';
import { openSite } from '../../scripts/open-site.mjs';
import { nl } from '../../src/strings/nl/index.js';
import { setUp } from '../e2e/guide.js';
import { personAt } from '../e2e/person.js';
import { inWebKit, lacksWebKit } from './webkit.js';

/**
 * The whole first set-up in each engine that is installed: Chromium and Firefox by a person who knows the words, WebKitGTK by what
 * is lit. What is not installed is said and is no failure; what fails is.
 */
const query = '?scenario=first-setup&phone=android&locale=nl';
const title = nl.finish.title['first-setup'];

async function byPerson(browser: Browser, url: string): Promise<string> {
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    const person = personAt(page, { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' });
    await setUp(person);
    return await page.getByRole('heading', { name: title, exact: true }).innerText();
  } finally {
    await browser.close();
  }
}

const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const { CHROMIUM_PATH } = process.env;

const engines: Readonly<
  Record<string, { readonly lacks: string | null; readonly go: (url: string) => Promise<string> }>
> = {
  Chromium: {
    lacks: null,
    go: async (url) =>
      byPerson(
        await chromium.launch({ args: browserArguments, ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }) }),
        url,
      ),
  },
  'Firefox ESR': {
    lacks: firefoxPath ? null : 'firefox-esr',
    // Over WebDriver BiDi: the Firefox of a system, not one that was made for Playwright.
    go: async (url) =>
      byPerson(
        await firefox.launch({ channel: 'moz-firefox', ...(firefoxPath && { executablePath: firefoxPath }) }),
        url,
      ),
  },
  WebKitGTK: { lacks: lacksWebKit(), go: inWebKit },
};

const site = await openSite();
for (const [name, { lacks, go }] of Object.entries(engines)) {
  const began = performance.now();
  if (lacks !== null) {
    console.log(`– ${name.padEnd(12)} is not tried: there is no ${lacks}`);
    continue;
  }
  try {
    const finish = await go(site.url + query);
    if (!finish.includes(title)) throw new Error(`The finish says: ${finish}`);
    console.log(`✓ ${name.padEnd(12)} the whole first set-up in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`✗ ${name.padEnd(12)} ${error instanceof Error ? error.message : String(error)}`);
  }
}
await site.close();
