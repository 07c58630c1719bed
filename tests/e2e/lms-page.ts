import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { contentSecurityPolicy } from '../../scripts/serve.mjs';

const player = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');

const address = 'https://lms.example/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A learning system with one unpacked SCORM 1.2 package, without a network: the page of the package stands in a frame, under the
 * strict policy that some systems send.
 */
export async function openInLms(context: BrowserContext, files: Readonly<Record<string, Uint8Array>>): Promise<Page> {
  await context.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === 'player.js') return route.fulfill({ body: player, contentType: types['.js']! });
    if (name === '') {
      const body = `<!doctype html><title>LMS</title><style>body,iframe{margin:0;border:0;width:100%;height:95vh}</style>
        <script src="/player.js"></script><script>API = new Scorm12API({ autocommit: false, logLevel: 5 })</script>
        <iframe name="lesson" title="Lesson" src="/lesson/index.html"></iframe>`;
      return route.fulfill({ body, contentType: types['.html']! });
    }
    const file = files[name.replace(/^lesson\//, '')];
    if (!file) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({
      body: Buffer.from(file),
      contentType: types[extname(name)] ?? 'application/octet-stream',
      headers: { 'Content-Security-Policy': contentSecurityPolicy },
    });
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What the learning system noted down of the learner. */
export const noted = (page: Page): Promise<{ readonly status: string; readonly score: string }> =>
  page.evaluate(() => {
    const { API } = globalThis as unknown as { API: { getCMIValue: (name: string) => string } };
    return { status: API.getCMIValue('cmi.core.lesson_status'), score: API.getCMIValue('cmi.core.score.raw') };
  });
