// `npm run size`: what a learner downloads, gzipped. Fails when a row is over its budget. `-- --json` for programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ensureBuilt } from './build.mjs';

const language = 'src/strings/nl/';
const isOtherLanguage = (/** @type {string | null | undefined} */ id) =>
  /src\/strings\/\w+\//.test(id ?? '') && !id?.includes(language);

const gzip = (/** @type {string | Uint8Array} */ content) => gzipSync(content, { level: 9 }).length;
const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);

/** The page, and the scripts and styles it loads before the first interaction, in one language. */
function siteFirstLoad() {
  /** @type {Record<string, { file: string, css?: string[], imports?: string[], dynamicImports?: string[] }>} */
  const manifest = JSON.parse(readFileSync('dist-site/.vite/manifest.json', 'utf8'));
  const files = new Set(['index.html']);
  const seen = new Set();
  const load = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) load(next);
    for (const next of chunk.dynamicImports ?? []) if (next.startsWith(language)) load(next);
  };
  load('index.html');
  return sum([...files].map((file) => gzip(readFileSync(join('dist-site', file)))));
}

/** The library as an embedder's bundler would take it in, without what npm installs beside it. */
async function ownCode() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: { index: 'src/index.ts', language: `${language}index.ts` },
        preserveEntrySignatures: 'exports-only',
        external: [/^react($|\/)/, /^react-dom($|\/)/, /^xstate($|\/)/],
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((item) => item.type === 'chunk');
  const mine = chunks.filter((chunk) => !isOtherLanguage(chunk.facadeModuleId));
  return sum(mine.map((chunk) => gzip(chunk.code)));
}

const fonts = () =>
  sum(
    readdirSync('dist-site', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => readFileSync(join('dist-site', file)).length),
  );

if (!ensureBuilt('site')) process.exit(1);

const rows = [
  { name: 'site first load (one language)', gzip: siteFirstLoad(), budget: 127_000 },
  { name: 'own code (library without react and xstate, one language)', gzip: await ownCode(), budget: 45_000 },
  // Compressed already, so as they are; a browser takes only the files whose characters it needs.
  { name: 'fonts', gzip: fonts(), budget: 55_000 },
];

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  for (const row of rows) {
    const over = row.gzip > row.budget ? '   over budget' : '';
    console.log(
      `${row.name.padEnd(60)}${String(row.gzip).padStart(8)} of ${String(row.budget).padStart(7)} bytes${over}`,
    );
  }
}
process.exitCode = rows.some((row) => row.gzip > row.budget) ? 1 : 0;
