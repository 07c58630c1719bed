// `npm test`: every check of the project, in one order, from a fresh clone. A failing step does not
// stop the rest. `npm test -- --only types,node` runs some steps; `--list` names them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Result
 * @typedef {{ name: string, says: string, shows?: RegExp, needsBrowser?: boolean, beside?: string, run: () => Promise<Result> }} Step
 *   `shows`: which lines of its output are worth reading when nothing is wrong; `beside`: steps with the same word need
 *   nothing of one another and little of a core, and run at the same time
 */

const limit = 10 * 60_000;
const reports = resolve('node_modules/.cache/test-reports');

/** @type {(line: string) => Promise<{ ok: boolean, output: string }>} */
function command(line) {
  const [program = '', ...args] = line.split(' ');
  const PATH = resolve('node_modules/.bin') + delimiter + (process.env['PATH'] ?? '');
  const env = { NO_COLOR: '1', ...process.env, PATH, STORYBOOK_DISABLE_TELEMETRY: '1' };
  return new Promise((done) => {
    const child = spawn(program, args, { env, shell: process.platform === 'win32', timeout: limit });
    let output = `$ ${line}\n`;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      done({
        ok: code === 0,
        output: signal ? `${output}Stopped by ${signal}; the limit of a step is 10 minutes.\n` : output,
      }),
    );
  });
}

/** Commands that count as one check together. @type {(...lines: string[]) => () => Promise<Result>} */
const check =
  (...lines) =>
  async () => {
    const results = [];
    for (const line of lines) results.push(await command(line));
    const failures = results.filter((result) => !result.ok);
    return {
      passed: failures.length ? 0 : 1,
      failed: failures.length ? 1 : 0,
      output: (failures.length ? failures : results).map((result) => result.output).join('\n'),
    };
  };

/** A project of vite.config.ts: every test in it counts. @type {(project: string) => () => Promise<Result>} */
const vitest = (project) => async () => {
  const file = `${reports}/${project}.json`;
  rmSync(file, { force: true });
  const { ok, output } = await command(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloadable = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  // Errors outside any test, and a project without tests, fail as well.
  return {
    passed: report.numPassedTests,
    failed: failed || (ok && report.numPassedTests > 0 ? 0 : 1),
    output,
  };
};

/** @type {Step[]} */
const steps = [
  { name: 'types', says: 'the types fit', beside: 'sources', run: check('tsc -p machines', 'tsc -p .') },
  { name: 'lint', says: 'no lint', beside: 'sources', run: check('oxlint --type-aware --deny-warnings') },
  { name: 'format', says: 'formatted', beside: 'sources', run: check('biome format') },
  { name: 'unused', says: 'nothing unused', beside: 'sources', run: check('knip') },
  { name: 'node', says: 'rules, machines, world, coach, screens', run: vitest('node') },
  {
    name: 'browser',
    says: 'components in a real browser',
    shows: /\d+ views? of .*/,
    needsBrowser: true,
    run: vitest('browser'),
  },
  { name: 'storybook', says: 'every story, and its accessibility', needsBrowser: true, run: vitest('storybook') },
  { name: 'lib', says: 'the package builds', beside: 'builds', run: check('node scripts/build.mjs lib') },
  { name: 'site', says: 'the site builds', beside: 'builds', run: check('node scripts/build.mjs site') },
  { name: 'stories', says: 'the storybook builds', beside: 'builds', run: check('node scripts/build.mjs storybook') },
  { name: 'publint', says: 'the package is well formed', beside: 'packed', run: check('publint --strict') },
  {
    name: 'attw',
    says: 'its types resolve',
    beside: 'packed',
    run: check('attw --pack . --profile esm-only --exclude-entrypoints styles.css'),
  },
  { name: 'package', says: 'it works in an empty project', needsBrowser: true, run: vitest('package') },
  { name: 'e2e', says: 'the built site, from start to end', needsBrowser: true, run: vitest('e2e') },
  {
    name: 'size',
    says: 'within the size budgets',
    shows: /.* \d+ of +\d+ bytes/,
    run: check('node scripts/size.mjs'),
  },
];

const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } });
if (values.list) {
  for (const { name, says } of steps) console.log(`${name.padEnd(10)} ${says}`);
  process.exit(0);
}
const only = values.only?.split(',');
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}
const chosen = only ? steps.filter((step) => only.includes(step.name)) : steps;

ensureInstalled();
mkdirSync(reports, { recursive: true });

/** Why there is no browser, or nothing. */
let browserless = '';
if (chosen.some((step) => step.needsBrowser)) {
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser().catch((error) => (browserless = error.message));
}

/** What a step comes to, and in how many seconds. @type {(step: Step) => Promise<Result & { seconds: string }>} */
async function timed(step) {
  const start = performance.now();
  const result = step.needsBrowser && browserless ? { passed: 0, failed: 1, output: browserless } : await step.run();
  return { ...result, seconds: ((performance.now() - start) / 1000).toFixed(1).padStart(6) };
}

/** @type {Map<Step, ReturnType<typeof timed>>} */
const begun = new Map();
let passed = 0;
let failed = 0;
for (const step of chosen) {
  const besides = chosen.filter(({ beside }) => beside !== undefined && beside === step.beside);
  for (const one of [step, ...besides]) if (!begun.has(one)) begun.set(one, timed(one));
  const { seconds, ...result } = /** @type {Awaited<ReturnType<typeof timed>>} */ (await begun.get(step));
  const count = result.failed ? `${result.failed} failed, ${result.passed} passed` : `${result.passed} passed`;
  console.log(`${result.failed ? '✗' : '✓'} ${step.name.padEnd(10)}${seconds} s   ${step.says}: ${count}`);
  if (result.failed && result.output) console.log(`${result.output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
  if (!result.failed && step.shows) {
    for (const line of result.output.split('\n')) {
      const [shown] = step.shows.exec(line) ?? [];
      if (shown) console.log(`    ${shown}`);
    }
  }
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
