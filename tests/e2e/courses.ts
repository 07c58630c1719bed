import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { contentSecurityPolicy } from '../../scripts/serve.mjs';
import { makePackage } from '../../src/packages/make-package.js';
import type { Format, Lesson } from '../../src/packages/lesson.js';
import { partsIn } from '../packages/lessons.js';

/** What a learning system has of an attempt, as scorm-again says it: a part of `cmi` within another. */
export type Cmi = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

const programs = {
  scorm12: ['scorm12', 'API', 'Scorm12API'],
  scorm2004: ['scorm2004', 'API_1484_11', 'Scorm2004API'],
} as const;

/** The page of a learning system: the interface of scorm-again, and the package in a frame. */
function hostPage(format: 'scorm12' | 'scorm2004', launch: string, stored: Cmi | null): string {
  const [file, name, type] = programs[format];
  const settings = { lmsCommitUrl: `/commit/${launch}`, autocommit: false, logLevel: 5 };
  return `<!doctype html><meta charset="utf-8"><title>Course</title>
<script src="/again/${file}.min.js"></script>
<script>
  window.${name} = new ${type}(${JSON.stringify(settings)});
  const stored = ${JSON.stringify(stored)};
  if (stored) window.${name}.loadFromJSON(stored, 'cmi');
</script>
<iframe src="/${format}/index.html" style="border:0;width:100vw;height:95vh" title="Lesson"></iframe>`;
}

/** A page of anybody, with a package in a frame that may do little. It writes down what it hears. */
const strangePage = (shows: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>
<script>
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    if (source === document.querySelector('iframe').contentWindow) heard.push(data);
  });
</script>
<iframe src="${shows}" sandbox="allow-scripts" style="border:0;width:100vw;height:95vh" title="Lesson"></iframe>`;

/** A learning system that shows packages, and keeps what they say. */
export async function courses(lessons: Readonly<Partial<Record<Format, Lesson>>>, policy = contentSecurityPolicy) {
  const built = partsIn('dist-site/lesson');
  const files = new Map(
    Object.entries(lessons).flatMap(([format, lesson]): [string, Uint8Array][] =>
      Object.entries(unzipSync(makePackage(lesson, format as Format, built))).map(([name, bytes]) => [
        `/${format}/${name}`,
        bytes,
      ]),
    ),
  );
  /** All that was committed, by launch. */
  const commits: { readonly launch: string; readonly cmi: Cmi }[] = [];
  const launches: { readonly format: 'scorm12' | 'scorm2004'; readonly stored: Cmi | null }[] = [];

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', second = ''] = pathname.split('/');
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'Content-Type': type }).end(body);
    if (first === 'commit') {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        commits.push({ launch: second, cmi: (JSON.parse(body) as { cmi: Cmi }).cmi });
        send('application/json', '{"result":"true","errorCode":0}');
      });
      return;
    }
    const launch = launches[Number(second)];
    if (first === 'launch' && launch) return void send(types['.html']!, hostPage(launch.format, second, launch.stored));
    if (first === 'again') return void send(types['.js']!, readFileSync(`node_modules/scorm-again/dist/${second}`));
    if (first === 'course') return void send(types['.html']!, '<title>Course</title>');
    if (first === 'page') return void send(types['.html']!, strangePage(searchParams.get('shows') ?? ''));
    const file = files.get(pathname);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('Content-Security-Policy', policy);
    send(types[extname(pathname)] ?? 'application/octet-stream', file);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;

  return {
    url,
    /** Opens a lesson anew, or with what an earlier launch left: the address, and what was committed since. */
    launch(format: 'scorm12' | 'scorm2004', stored: Cmi | null = null) {
      const number = String(launches.push({ format, stored }) - 1);
      const mine = () => commits.filter(({ launch }) => launch === number);
      return { address: `${url}/launch/${number}`, count: () => mine().length, last: () => mine().at(-1)?.cmi ?? null };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((closed) => void server.close(() => closed()));
    },
  };
}
