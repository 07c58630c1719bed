import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../scripts/open-site.mjs';
import { createConsumer, type Consumer } from './consumer.js';

const files = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      strict: true,
      // The declarations of the package have to hold by themselves.
      skipLibCheck: false,
      noEmit: true,
      types: ['vite/client'],
    },
    include: ['src'],
  }),
  'vite.config.js': `import react from '@vitejs/plugin-react';
export default { base: './', plugins: [react()], build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } };
`,
  'index.html': `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Een andere site</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>Een andere site</h1>
    <p>Tekst van de site, met een <a href="#x">link</a> en een <button type="button">knop</button>.</p>
    <ul><li>punt</li></ul>
    <div id="one"></div>
    <div id="two"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`,
  // `?count=2` puts two on one page, `?count=0` none.
  'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { PairingPractice } from 'pairing-practice';
import 'pairing-practice/styles.css';

const count = Number(new URLSearchParams(location.search).get('count') ?? 1);
for (const id of ['one', 'two'].slice(0, count)) {
  createRoot(document.getElementById(id)!).render(<PairingPractice />);
}
`,
};

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer(files);
});
afterAll(() => consumer?.remove());

describe('in an empty project', () => {
  it('its types hold', () => {
    expect(consumer.run('npx', 'tsc', '-p', '.')).toBe('');
  });

  it('the machines run in plain Node, where there is no page and no React', () => {
    const program = `import('pairing-practice/machines').then((door) => console.log(typeof door.step))`;
    expect(consumer.run('node', '--input-type=module', '--eval', program).trim()).toBe('function');
  });
});

describe('on a page of another site, under a strict content security policy', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    consumer.run('npx', 'vite', 'build', '--logLevel', 'warn');
    site = await openSite(join(consumer.folder, 'dist'));
  });
  afterAll(() => site?.close());

  /** Opens the page, and collects what the console says and which hosts are called. */
  async function open(count: number) {
    const page = await site.browser.newPage();
    const said: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${site.url}?count=${count}`);
    if (count > 0) await page.locator('#one button').first().waitFor();
    return { page, said, hosts };
  }

  it('draws, says nothing in the console, and calls nobody', async () => {
    const { said, hosts } = await open(1);
    expect(said).toEqual([]);
    expect([...hosts]).toEqual([new URL(site.url).origin]);
  });

  it('stands twice on one page without sharing an id', async () => {
    const { page, said } = await open(2);
    await page.locator('#two button').first().waitFor();
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('leaves the looks of the page as they were', async () => {
    const looks = async (count: number) => {
      const { page } = await open(count);
      return page.evaluate(() =>
        ['html', 'body', 'body > h1', 'body > p', 'body > p > a', 'body > p > button', 'body > ul > li'].map(
          (selector) => {
            const element = document.querySelector(selector);
            if (!element) throw new Error(`${selector} is not on the page`);
            const style = getComputedStyle(element);
            // The page may grow longer; nothing else may change.
            const longer = /^(?:block-size|height|perspective-origin|transform-origin)$/;
            return [
              selector,
              [...style].filter((name) => !longer.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`),
            ];
          },
        ),
      );
    };
    expect(await looks(1)).toEqual(await looks(0));
  });
});
