import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { launchBrowser } from '../../scripts/browser.mjs';

/** Under what a page begins. */
type Line = 'here' | 'slow';

/** Milliseconds from the script in the page to the first thing that can be pressed. */
export type Begins = Readonly<Record<'preact' | 'react', Readonly<Record<Line, readonly number[]>>>>;

const folders = { preact: 'dist-site/element', react: 'node_modules/.cache/element-on-react' } as const;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.woff2': 'font/woff2', '': 'text/html' };
const page =
  '<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
  '<pairing-practice autostart></pairing-practice><script type="module" src="element.js"></script>';

/** A server that packs what it sends, as those of sites do. */
function packing() {
  const server = createServer(({ url = '/' }, response) => {
    const [build = '', ...rest] = url.slice(1).split('/');
    const folder = folders[build as keyof typeof folders];
    const file = rest.join('/');
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain').setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(file === '' ? page : readFileSync(join(folder, file))));
  });
  return new Promise<{ url: string; close: () => void }>((ready) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      ready({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

/** Slow 4G as the tools of Chromium have it, and a processor four times slower. */
async function once(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    if (line === 'slow') {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const speed = (megabits: number) => (megabits * 1_000_000 * 0.9) / 8;
      const conditions = { latency: 562.5, downloadThroughput: speed(1.6), uploadThroughput: speed(0.75) };
      await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.addInitScript(() => {
      const look = () => {
        const root = document.querySelector('pairing-practice')?.shadowRoot;
        if (root?.querySelector('.dev [data-intent]')) Object.assign(globalThis, { began: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(address);
    const began = await page.waitForFunction(() => (globalThis as { began?: number }).began, null, { timeout: 60_000 });
    const script = await page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/element.js'))?.startTime ?? 0,
    );
    return Number(await began.jsonValue()) - script;
  } finally {
    await context.close();
  }
}

/** Both builds of the element in one run, in turns, each in a browser that has nothing of them. */
export async function begins(): Promise<Begins> {
  for (const target of ['site', 'element-on-react']) execFileSync('node', ['scripts/build.mjs', target]);
  const [server, browser] = await Promise.all([packing(), launchBrowser()]);
  const found = { preact: { here: [], slow: [] }, react: { here: [], slow: [] } } as Record<
    'preact' | 'react',
    Record<Line, number[]>
  >;
  try {
    for (const line of ['here', 'here', 'here', 'here', 'here', 'slow', 'slow', 'slow'] as const)
      for (const name of ['preact', 'react'] as const)
        found[name][line].push(await once(browser, `${server.url}${name}/`, line));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}
