// `npm run size`: what a learner downloads, gzipped. Fails when a row is over its budget. `-- --json` for programs.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ensureBuilt } from './build.mjs';
import { alone, withoutScenario } from './without-scenario.mjs';

const language = 'src/strings/nl/';
/** Words that the first drawing needs. */
const firstWords = `${language}practice.ts`;

const gzip = (/** @type {string | Uint8Array} */ content) => gzipSync(content, { level: 9 }).length;
const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);

/**
 * The page, and the scripts and styles it loads until something can be done there, in one language.
 * @param {string[]} asked what the page fetches at once: a page of the site, and words
 */
function siteFirstLoad(asked) {
  /** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync('dist-site/.vite/manifest.json', 'utf8'));
  const files = new Set(['index.html', 'sandbox.js']);
  const seen = new Set();
  const load = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The site has no ${key}.`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) load(next);
  };
  for (const key of ['index.html', ...asked]) load(key);
  return sum([...files].map((file) => gzip(readFileSync(join('dist-site', file)))));
}

/**
 * The component as an embedder's bundler would take it in who imports nothing else, without what npm installs beside it, in one language.
 * @param {import('vite').Plugin[]} plugins
 */
async function ownCode(plugins = []) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      ...plugins,
      {
        name: 'embedder',
        resolveId: (id) => (id === 'embedder' ? id : null),
        load: (id) => (id === 'embedder' ? `export { PairingPractice } from '${resolve('src/index.ts')}';` : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      // Leaves out React and XState, and the code that Vite puts round an import().
      ssr: true,
      rolldownOptions: { input: { index: 'embedder' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((item) => item.type === 'chunk');
  const inLanguage = (/** @type {{ facadeModuleId: string | null }} */ { facadeModuleId }) =>
    !/src\/strings\/\w+\//.test(facadeModuleId ?? '') || facadeModuleId?.includes(language);
  const all = chunks.filter(inLanguage);

  const first = new Set();
  const load = (/** @type {typeof chunks[number] | undefined} */ chunk) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) load(chunks.find(({ fileName }) => fileName === name));
  };
  load(chunks.find(({ isEntry }) => isEntry));
  load(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(firstWords)));
  const sizeOf = (/** @type {typeof chunks} */ some) => sum(some.map(({ code }) => gzip(code)));
  const inWords = (/** @type {typeof chunks[number]} */ { facadeModuleId }) => facadeModuleId?.includes(language);
  const words = all.filter(inWords);
  const firstOfLanguage = words.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(firstWords));
  return {
    first: sizeOf([...first]),
    all: sizeOf(all),
    language: { first: sizeOf(firstOfLanguage), all: sizeOf(words) },
  };
}

/**
 * What a page fetches of the element: its loader, and all that comes until something can be pressed.
 * @returns {{ loader: number, ready: number, whole: number, frame: number }} `loader`: the larger of the module and the classic script
 */
function elementFiles() {
  const folder = 'dist-site/element';
  const files = new Set();
  const load = (/** @type {string} */ file) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, next = ''] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) load(next);
  };
  const size = (/** @type {string} */ file) => gzip(readFileSync(join(folder, file)));
  load('element.js');
  const loader = sum([...files].map(size));
  // What the loader fetches by itself is written in it: the practice, and the words of one language, Dutch first.
  const code = readFileSync(join(folder, 'element.js'), 'utf8');
  const asked = [...code.matchAll(/import\(`\.\/([^`]+)`\)/g)].map(([, file = '']) => file);
  const [practice, words] = [/^mount-/, /^practice-/].map((name) => asked.find((file) => name.test(file)));
  if (!practice || !words) throw new Error('The loader of the element asks for other files than it did.');
  load(practice);
  load(words);
  return {
    loader: Math.max(loader, size('pairing-practice.js')),
    ready: sum([...files].map(size)),
    whole: size('whole.js'),
    frame: size('frame.js'),
  };
}

/**
 * What a scenario adds to all waves in one language: itself, its words, its way at the finish. The largest of those that have a
 * file of their own.
 * @param {number} all what all waves have with each of them
 */
async function largestScenario(all) {
  const sizes = [];
  for (const id of alone) {
    const plugin = withoutScenario(id);
    const { all: left } = await ownCode([plugin]);
    if (plugin.gone() < 5) throw new Error(`Hardly anything stands under ${id}: it is measured in another way now.`);
    sizes.push(all - left);
  }
  return Math.max(...sizes);
}

const fonts = () =>
  sum(
    // A package and the element have the same files once more, in folders of their own.
    readdirSync('dist-site/assets')
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => readFileSync(join('dist-site/assets', file)).length),
  );

if (!ensureBuilt('site')) process.exit(1);

const own = await ownCode();
const element = elementFiles();

const rows = [
  {
    name: 'site first load, start page (one language)',
    gzip: siteFirstLoad(['src/site/start-page.tsx', `${language}site.ts`]),
    budget: 40_000,
  },
  {
    name: 'site first load, practice by its address (one language)',
    gzip: siteFirstLoad(['src/site/practice-page.tsx', firstWords]),
    budget: 78_500,
  },
  {
    name: 'own code before the first interaction (library without react and xstate, one language)',
    gzip: own.first,
    budget: 59_000,
  },
  { name: 'own code, all waves', gzip: own.all, budget: 165_000 },
  // It stands in a course and comes whole: every practice, both languages and all adapters.
  {
    name: 'page of a package, one script',
    gzip: gzip(readFileSync(join('dist-site', 'lesson', 'lesson.js'))),
    budget: 212_000,
  },
  { name: 'element: loader', gzip: element.loader, budget: 3_000 },
  { name: 'element: ready to practise (engine, one language)', gzip: element.ready, budget: 71_000, goal: 54_000 },
  // In the place of all that where no module comes, with every practice, both languages and the typeface.
  { name: 'element and frame as one script', gzip: element.whole, budget: 260_000 },
  { name: 'what a page needs around a frame', gzip: element.frame, budget: 1_200 },
  { name: 'a further language, until something can be pressed', gzip: own.language.first, budget: 7_000 },
  { name: 'a further language, all of it', gzip: own.language.all, budget: 31_000, goal: 7_000 },
  {
    name: 'a further scenario with its words, on stops and screens that exist: the largest',
    gzip: await largestScenario(own.all),
    budget: 3_000,
  },
  // Compressed already, so as they are; a browser takes only the files whose characters it needs.
  { name: 'fonts', gzip: fonts(), budget: 55_000 },
];

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  for (const row of rows) {
    const over = row.gzip > row.budget ? '   over budget' : '';
    const goal = row.goal ? `   (asked: ${row.goal})` : '';
    console.log(
      `${row.name.padEnd(88)}${String(row.gzip).padStart(8)} of ${String(row.budget).padStart(7)} bytes${over}${goal}`,
    );
  }
}
process.exitCode = rows.some((row) => row.gzip > row.budget) ? 1 : 0;
