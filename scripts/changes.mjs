// `npm run changes -- <tag or commit> [--json]`: what changed in screens, texts and printed guides since then.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {Readonly<Record<string, readonly string[]>>} Lists
 * @typedef {{ model: string, screens: Lists, texts: Readonly<Record<string, Readonly<Record<string, string>>>>, guides: Lists }} Snapshot
 * @typedef {{ added: readonly string[], gone: readonly string[] }} Difference
 */

/** The same program reads both versions, each with the sources that lie beside it. */
const program = 'scripts/snapshot.ts';

/** What one list has that the other lacks. @type {(before: readonly string[], now: readonly string[]) => Difference} */
const between = (before, now) => ({
  added: now.filter((one) => !before.includes(one)),
  gone: before.filter((one) => !now.includes(one)),
});

/** What is different of each name that either has, where anything is. @param {Lists} before @param {Lists} now */
function changed(before, now) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted();
  return names.flatMap((name) => {
    const [was = [], is = []] = [before[name], now[name]];
    const moved = was.join('\n') !== is.join('\n');
    return moved ? [{ name, isNew: !before[name], isGone: !now[name], ...between(was, is) }] : [];
  });
}

/**
 * What changed between two versions: screens and controls, texts by their path with the languages in which they did, and
 * the guides that have to be printed again.
 * @param {Snapshot} before
 * @param {Snapshot} now
 */
export function changes(before, now) {
  const locales = Object.keys(now.texts);
  const paths = [
    ...new Set([now, before].flatMap(({ texts }) => locales.flatMap((locale) => Object.keys(texts[locale] ?? {})))),
  ];
  const texts = paths.flatMap((path) => {
    const moved = locales.filter((locale) => before.texts[locale]?.[path] !== now.texts[locale]?.[path]);
    const says = Object.fromEntries(locales.map((locale) => [locale, now.texts[locale]?.[path] ?? null]));
    return moved.length > 0 ? [{ path, changedIn: moved, says }] : [];
  });
  return {
    model: { before: before.model, now: now.model },
    screens: changed(before.screens, now.screens),
    texts,
    guides: changed(before.guides, now.guides),
    counted: Object.keys(now.guides).length,
  };
}

/** The same to read. @param {ReturnType<typeof changes>} found @param {string} since */
export function told({ model, screens, texts, guides, counted }, since) {
  /** @param {readonly string[]} lines */
  const orNone = (lines) => (lines.length > 0 ? lines : ['  none']);
  const mark = (/** @type {{ isNew: boolean, isGone: boolean }} */ one) =>
    one.isNew ? 'new    ' : one.isGone ? 'gone   ' : 'changed';
  return [
    `Since ${since}: the model is ${model.before === model.now ? `the same (${model.now})` : `${model.now} instead of ${model.before}`}.`,
    '',
    `Screens and controls (${screens.length})`,
    ...orNone(
      screens.map(
        (one) =>
          `  ${mark(one)} ${one.name}${one.isGone ? '' : [...one.added.map((id) => ` +${id}`), ...one.gone.map((id) => ` -${id}`)].join('')}`,
      ),
    ),
    '',
    `Texts to translate (${texts.length})`,
    ...orNone(
      texts.map(
        ({ path, changedIn, says }) =>
          `  ${path} (${changedIn.join(', ')})\n      ${says[changedIn[0] ?? ''] ?? '(gone)'}`,
      ),
    ),
    '',
    `Guides to print again (${guides.length} of ${counted})`,
    ...orNone(
      guides.map((one) => {
        const short = (/** @type {string} */ line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line);
        const lines = [
          ...one.gone.map((line) => `      - ${short(line)}`),
          ...one.added.map((line) => `      + ${short(line)}`),
        ];
        return [`  ${mark(one)} ${one.name}`, ...(one.isNew || one.isGone ? [] : lines)].join('\n');
      }),
    ),
    '',
  ].join('\n');
}

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** The commit of a name. @param {string} name */
function commitOf(name) {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    const tags = spawnSync('git', ['tag', '--list'], { encoding: 'utf8' }).stdout.trim().split('\n').filter(Boolean);
    const known = tags.length > 0 ? `the tags are ${tags.join(', ')}` : 'there are no tags yet, so name a commit';
    refuse(`There is no version "${name}" here: ${known}.`);
  }
  return stdout.trim();
}

/** What a version has. Its sources lie inside node_modules, so that they find what they import. @param {string} commit */
function sourcesOf(commit) {
  const folder = resolve('node_modules/.cache/changes', commit);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  copyFileSync(program, join(folder, program));
  return folder;
}

/** @param {string} folder @param {string} name @returns {Snapshot} */
function snapshotOf(folder, name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run-ts.mjs', join(folder, program)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    const lacks = existsSync(join(folder, 'src/paper/step-plan.ts')) ? '' : ': it has no step plans yet';
    refuse(`${name} cannot be read${lacks}.${lacks ? '' : `\n${stderr.trim()}`}`);
  }
  return JSON.parse(stdout);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [since, ...others] = positionals;
  if (!since || others.length > 0) refuse('Since which version? npm run changes -- <tag or commit> [--json]');
  const folder = sourcesOf(commitOf(since));
  const found = changes(snapshotOf(folder, since), snapshotOf('.', 'This version'));
  rmSync(folder, { recursive: true, force: true });
  console.log(values.json ? JSON.stringify(found, null, 2) : told(found, since));
}
