import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { nl } from '../../src/strings/nl/index.js';
import { createConsumer, type Consumer, pinned } from './consumer.js';
import { followLit } from './follow-lit.js';

/** Somebody else's Next project: a page that is drawn on the server, with the component in it. */
const project = {
  'app/layout.jsx': `import 'pairing-practice/styles.css';
export default function Layout({ children }) {
  return <html lang="nl"><head><link rel="icon" href="data:," /></head><body style={{ margin: 0 }}>{children}</body></html>;
}
`,
  'app/page.jsx': `import { PairingPractice } from 'pairing-practice';
import { scenarios } from 'pairing-practice/scenarios';
import { nl } from 'pairing-practice/strings/nl';
export default function Page() {
  return (
    <>
      <h1>{nl.stage.scenarios['approve-again']}: {scenarios['approve-again'].stops.length}</h1>
      <div style={{ blockSize: '680px' }}><PairingPractice scenario="approve-again" /></div>
    </>
  );
}
`,
};

/** Starts what was built, and returns where. */
async function start(folder: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, [join(folder, 'node_modules/next/dist/bin/next'), 'start', '-p', '0'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text) => {
        said += text;
        const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (found) resolve(found);
      });
    server.on('exit', () => reject(new Error(`next start ended:\n${said}`)));
  });
  return { server, url };
}

describe('in a Next project, on a page that is drawn on the server', () => {
  let consumer: Consumer;
  let browser: Browser;
  let running: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    consumer = await createConsumer(project, {
      next: '16.4.6',
      react: pinned('react'),
      'react-dom': pinned('react-dom'),
    });
    await consumer.run('npx', 'next', 'build');
    [running, browser] = await Promise.all([start(consumer.folder), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    running?.server.kill();
    consumer?.remove();
  });

  it('is an empty place on the server, and completed in the browser', async () => {
    const html = await (await fetch(running.url)).text();
    expect(html).toContain('<div data-pairing-practice=""></div>');
    expect(html).toContain(nl.stage.scenarios['approve-again']);

    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(15_000);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(running.url);
    await followLit(page, page.getByRole('heading', { name: nl.finish.title['approve-again'] }));
    expect(said).toEqual([]);
  });
});
