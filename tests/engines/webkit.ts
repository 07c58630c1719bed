import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const driverPath = '/usr/bin/WebKitWebDriver';
const display = ':98';
const port = 4_445;
/** More presses than the first set-up takes. */
const patience = 90;

const browsers = ['4.1', '4.0'].map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`);

/** What WebKitGTK lacks here; nothing when it can be tried. */
export function lacksWebKit(): string | null {
  if (!existsSync(driverPath)) return driverPath;
  if (!browsers.some((path) => existsSync(path))) return 'MiniBrowser';
  return process.env['DISPLAY'] || existsSync('/usr/bin/Xvfb') ? null : 'a screen, or Xvfb';
}

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Asks the driver, in the words of WebDriver. */
async function ask<T>(method: 'POST' | 'DELETE', path: string, body: unknown = {}): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

/** Until something is there, or is not to be expected any more. */
async function until<T>(look: () => Promise<T | null | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look().catch(() => null);
    if (found != null) return found;
    await wait(100);
  }
  throw new Error(`${what} did not come.`);
}

/** What is lit in the page, or the title of the finish. */
const looks = `
  const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
  const finish = root?.querySelector('.finish');
  if (finish) return [finish.innerText, null];
  const lit = [...(root?.querySelectorAll('button.spot, .spot > input') ?? [])].find((one) => one.checkVisibility());
  return lit ? [null, lit] : null;`;

/** Presses what is lit with real presses until the finish is there, and says what stands on it. */
async function follow(session: string): Promise<string> {
  for (let presses = 0; presses < patience; presses += 1) {
    const [finish, lit] = await until(
      () =>
        ask<[string | null, Record<string, string> | null] | null>('POST', `${session}/execute/sync`, {
          script: looks,
          args: [],
        }),
      'Something that is lit',
    );
    if (finish !== null) return finish;
    const [id = ''] = Object.values(lit ?? {});
    // What moved away meanwhile is looked for again.
    await ask('POST', `${session}/element/${id}/click`).catch(() => {});
    await wait(150);
  }
  throw new Error(`The finish did not come in ${patience} presses.`);
}

/** The whole first set-up in WebKitGTK, by what is lit; says what stands on the finish. */
export async function inWebKit(url: string): Promise<string> {
  const started: ChildProcess[] = [];
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    started.push(spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
  try {
    if (!process.env['DISPLAY']) start('Xvfb', [display, '-screen', '0', '1400x900x24']);
    const DISPLAY = process.env['DISPLAY'] ?? display;
    start(driverPath, [`--port=${port}`], { DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' });
    const binary = browsers.find((path) => existsSync(path));
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    };
    const { sessionId } = await until(
      () => ask<{ sessionId: string }>('POST', '/session', { capabilities }),
      'WebKitGTK',
    );
    const session = `/session/${sessionId}`;
    try {
      await ask('POST', `${session}/window/rect`, { width: 1366, height: 800 });
      await ask('POST', `${session}/url`, { url });
      return await follow(session);
    } finally {
      await ask('DELETE', session);
    }
  } finally {
    for (const child of started.reverse()) child.kill();
  }
}
