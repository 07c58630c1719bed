import type { BrowserContext, Page } from 'playwright';

/** What a site of H5P heard, and what it could ask, as this host keeps it. */
export interface Heard {
  readonly statements: readonly {
    readonly verb: string;
    readonly progress?: number;
    readonly score?: number;
    readonly most?: number;
    readonly completion?: boolean;
    readonly success?: boolean;
  }[];
  readonly resized: number;
  readonly state: unknown;
}

/**
 * As much of the core of H5P as makes one content type run, written from its documentation: the dispatcher with its calls for
 * xAPI, and how an instance is made. As the real one does, it puts another prototype in the place of that of the content type,
 * with what could be listed in it, before it makes an instance.
 */
function core() {
  type Listener = (event: unknown) => void;
  const heard = { statements: [] as unknown[], resized: 0 };
  function EventDispatcher(this: Record<string, unknown>) {
    const listeners: Record<string, Listener[]> = {};
    this['on'] = (type: string, listener: Listener) => void (listeners[type] ??= []).push(listener);
    this['trigger'] = (type: string, event: unknown) => {
      if (type === 'resize') heard.resized += 1;
      for (const listener of listeners[type] ?? []) listener(event);
    };
  }
  Object.assign(EventDispatcher.prototype, {
    setActivityStarted: () => heard.statements.push({ verb: 'attempted' }),
    triggerXAPI: (verb: string, { result }: { result: { extensions: Record<string, number> } }) =>
      heard.statements.push({ verb, progress: Object.values(result.extensions)[0] }),
    triggerXAPIScored: (score: number, most: number, verb: string, completion: boolean, success?: boolean) =>
      heard.statements.push({ verb, score, most, completion, success }),
  });
  type Made = { attach: (to: unknown) => void; getCurrentState: () => unknown; trigger: (type: string) => void };
  const H5P: Record<string, unknown> = { EventDispatcher };
  const run = (library: { name: string; params: unknown }, extras: unknown) => {
    const Type = H5P[library.name.replace('H5P.', '')] as unknown as (new (
      ...made: unknown[]
    ) => Made) & {
      prototype: object;
    };
    const listed: Record<string, unknown> = {};
    // The real one takes what is inherited as well.
    for (const name in Type.prototype) listed[name] = (Type.prototype as Record<string, unknown>)[name];
    Type.prototype = listed;
    const instance = new Type(library.params, 7, extras);
    instance.attach([document.querySelector('.h5p-content')]);
    instance.trigger('resize');
    return () => ({ ...heard, state: instance.getCurrentState() });
  };
  Object.assign(globalThis, { H5P, run });
}

const address = 'https://h5p.example/';
const folder = 'H5P.PairingPractice-1.0';

/** Opens an unpacked H5P file as a site of H5P does in its frame; `state` is what it kept of an earlier visit. */
export async function openInH5P(
  context: BrowserContext,
  files: ReadonlyMap<string, Uint8Array>,
  state?: unknown,
): Promise<{ readonly page: Page; readonly heard: () => Promise<Heard> }> {
  const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)));
  const { mainLibrary } = read('h5p.json');
  const { preloadedJs, preloadedCss } = read(`${folder}/library.json`) as Record<string, { path: string }[]>;
  const call = JSON.stringify([
    { name: mainLibrary, params: read('content/content.json') },
    { metadata: { title: read('h5p.json').title }, ...(state === undefined ? {} : { previousState: state }) },
  ]);
  const body = `<!doctype html><html lang="nl"><title>H5P</title><link rel="icon" href="data:,">
    ${preloadedCss?.map(({ path }) => `<link rel="stylesheet" href="${folder}/${path}">`).join('')}
    <style>body{margin:0}</style><div class="h5p-content"></div><script>(${core.toString()})()</script>
    ${preloadedJs?.map(({ path }) => `<script src="${folder}/${path}"></script>`).join('')}
    <script>heard = run(...${call.replaceAll('<', '\\u003c')})</script>`;
  const page = await context.newPage();
  await page.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    const file = files.get(name);
    if (!file) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({ body: Buffer.from(file), contentType: typeOf(name) });
  });
  await page.goto(address);
  return { page, heard: () => page.evaluate(() => (globalThis as unknown as { heard: () => Heard }).heard()) };
}

/** The types by which a site sends the files of a package. */
export const typeOf = (name: string): string =>
  ({
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    svg: 'image/svg+xml',
    woff2: 'font/woff2',
  })[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
