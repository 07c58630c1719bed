import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt } from '../../scripts/build.mjs';
import { openSite } from '../../scripts/open-site.mjs';

/** A page of somebody else, who has what they wrote on their own site. */
interface Written {
  readonly body: string;
  /** Addresses of classic scripts that it takes from elsewhere. */
  readonly takes?: readonly string[];
  /** Runs as a module of that site. */
  readonly script?: string;
  readonly policy?: string;
}

/** The addresses that a page is written with. */
interface Addresses {
  readonly site: string;
  /** The origin of the page itself. */
  readonly own: string;
}

type Visit = BrowserContextOptions & { readonly prepare?: (page: Page, at: Addresses) => Promise<unknown> };

const onReact = 'node_modules/.cache/element-on-react';

/**
 * The built site, pages of another site around it, and one browser. Every visit has a storage of its own. The built site is on
 * an ordinary host: it does not say that a page of another site may read its files. The other site has the element on React.
 */
export function otherSites({ react = false } = {}) {
  let site: Awaited<ReturnType<typeof openSite>>;
  let server: Server;
  let own = '';
  let count = 0;
  const pages = new Map<string, Written>();

  beforeAll(async () => {
    if (react && !ensureBuilt('element-on-react')) throw new Error('The element on React is not built.');
    site = await openSite();
    const { headers } = await fetch(site.url);
    if (headers.has('Access-Control-Allow-Origin')) throw new Error('The site is on no ordinary host.');
    server = createServer(({ url = '' }, response) => {
      const [name = '', part] = url.slice(1).split('.');
      if (part === 'js') response.setHeader('Content-Type', 'text/javascript');
      if (name.startsWith('react/')) return createReadStream(url.replace('/react', onReact)).pipe(response);
      const { body, takes = [], script = '', policy } = pages.get(name) ?? { body: '' };
      if (part === 'js') return response.end(script);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Elsewhere</title><link rel="icon" href="data:,">`;
      const taken = takes.map((address) => `<script defer src="${address}"></script>`).join('');
      const module = script && `<script type="module" src="${name}.js"></script>`;
      return response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><html lang="nl">${head}${taken}${body}${module}`);
    });
    await new Promise<void>((ready) => server.listen(0, ready));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The other site is not there.');
    // Another host, and not only another port.
    own = `http://localhost:${address.port}`;
  });
  afterAll(async () => {
    await site?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** Opens a page of the other site, and closes it after; says what stood in the console, but not that no module came. */
  async function visit(
    write: (at: Addresses) => Written,
    go: (page: Page, at: Addresses) => Promise<unknown>,
    { prepare, ...how }: Visit = {},
  ): Promise<readonly string[]> {
    const at = { site: site.url, own };
    count += 1;
    const name = `p${count}`;
    pages.set(name, write(at));
    const context = await site.browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      ...how,
    });
    context.setDefaultTimeout(15_000);
    const said: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => {
        const text = message.text();
        if (!/blocked by CORS policy|net::ERR_FAILED/.test(text)) said.push(text);
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await prepare?.(page, at);
      await page.goto(`${own}/${name}`);
      await go(page, at);
      return said;
    } finally {
      // What is still on its way when a page closes is nobody's any more.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  }
  return { visit };
}

/** Lets the pages of other sites read the files of the built site, as some hosts do. */
export const allowing = (page: Page, { site }: Addresses) =>
  page.route(`${site}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });

/** What a page around frames needs, and keeps of what it hears. */
export const hearing = (site: string) => ({
  takes: [`${site}element/frame.js`],
  script: `window.heard = [];
window.hosted = [...document.querySelectorAll('iframe')].map((frame) => pairingPracticeFrame.hostFrame(frame, (message) => heard.push(message)));`,
});

interface Said {
  readonly type: string;
  readonly data?: Record<string, unknown>;
}
/** What a page heard. */
export const heardOn = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Said[] }).heard);
export const typesOn = async (page: Page) => (await heardOn(page)).map(({ type }) => type);

/** The page in a frame, once it is there. */
export async function inFrame(page: Page, name = 'iframe'): Promise<Frame> {
  const frame = await (await page.locator(name).elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is nothing in the frame.');
  return frame;
}
