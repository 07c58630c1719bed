#!/usr/bin/env node
// `npx pairing-practice export …` makes a package of a practice, `npx pairing-practice guide …` its steps on paper.
// `npx pairing-practice --help` says all that they take.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserHere, printed } from './browsers.mjs';

const built = new URL('../dist/', import.meta.url);
const lesson = fileURLToPath(new URL('lesson', built));

/** What went wrong, for who typed it: 2 where the command was not right, 1 where the computer would not. */
class Refused extends Error {
  /** @param {string} message @param {1 | 2} code */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** @type {(error: unknown) => string} */
const reasonOf = (error) => {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  const known = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'this user may not' };
  return known[/** @type {keyof typeof known} */ (code)] ?? (error instanceof Error ? error.message : String(error));
};

/** @type {(line: string) => void} */
const say = (line) => void process.stderr.write(`${line}\n`);

/** What each command takes, beside a profile and where to write. */
const takes = {
  export: [
    'format',
    'scenario',
    'coach',
    'locale',
    'phone',
    'conditions',
    'problem',
    'pass',
    'title',
    'id',
    'reports-to',
  ],
  guide: ['scenario', 'phone', 'locale', 'date', 'browser'],
};

/** The arguments as they were typed. @param {string[]} args */
function typedIn(args) {
  const names = new Set([...takes.export, ...takes.guide, 'profile']);
  /** @type {Record<string, { type: 'string' | 'boolean', short?: string }>} */
  const options = {
    ...Object.fromEntries([...names].map((name) => [name, { type: /** @type {const} */ ('string') }])),
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence says which option; the rest of it is about options in general.
    const [what = ''] = reasonOf(error).split(/\.\s/);
    throw new Refused(`${what}. See: npx pairing-practice --help`, 2);
  }
}

/** @param {string} file */
function profileIn(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refused(`The profile ${file} cannot be read: ${reasonOf(error)}.`, 1);
  }
}

/** What the build of the lesson wrote. @returns {Map<string, Uint8Array>} */
function parts() {
  const names = existsSync(lesson) ? readdirSync(lesson, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => statSync(join(lesson, name)).isFile());
  if (files.length === 0) throw new Refused(`There is nothing to pack in ${lesson}: install the package again.`, 1);
  return new Map(files.map((name) => [name.split(sep).join('/'), readFileSync(join(lesson, name))]));
}

/** Where to write: what was asked, with the usual name where that is a folder. @param {string | undefined} asked @param {string} usual */
function placeFor(asked, usual) {
  if (asked === undefined) return usual;
  const isFolder = /[/\\]$/.test(asked) || (existsSync(asked) && statSync(asked).isDirectory());
  return isFolder ? join(asked, usual) : asked;
}

const isThere = (/** @type {string} */ file) =>
  new Refused(`${file} is there already: choose another name with -o, or write over it with --force.`, 1);
const noFolder = (/** @type {string} */ file) => new Refused(`${file} cannot be written: there is no such folder.`, 1);

/** Says before anything is made what would be in its way. @param {string} file @param {boolean} force */
function checkPlace(file, force) {
  if (!existsSync(dirname(file))) throw noFolder(file);
  if (existsSync(file) && !force) throw isThere(file);
}

/** @param {string} file @param {Uint8Array} bytes @param {boolean} force */
function write(file, bytes, force) {
  try {
    writeFileSync(file, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') throw isThere(file);
    throw code === 'ENOENT' ? noFolder(file) : new Refused(`${file} cannot be written: ${reasonOf(error)}.`, 1);
  }
}

/** @typedef {Record<string, string> & { force?: boolean }} Typed */

/** What makes packages. @returns {Promise<typeof import('../src/packages/door.js')>} */
const packages = () => import(new URL('packages.js', built).href);
/** What draws step plans. @returns {Promise<typeof import('../src/paper/door.js')>} */
const guide = () => import(new URL('guide/guide.js', built).href);

/** Options of the one command are no options of the other. @param {keyof typeof takes} command @param {Typed} typed */
function onlyKnown(command, typed) {
  const strange = Object.keys(typed).find((name) => !takes[command].includes(name));
  if (strange !== undefined)
    throw new Refused(`--${strange} is no option of ${command}. See: npx pairing-practice ${command} --help`, 2);
}

/** @param {Typed} values */
async function makePackage({ profile, output, force, ...typed }) {
  onlyKnown('export', typed);
  const { readCommand } = await packages();
  const order = readCommand(typed, profile === undefined ? null : profileIn(profile));
  if ('wrong' in order) throw new Refused(order.wrong, 2);

  const file = placeFor(output, order.file);
  checkPlace(file, force === true);
  say(`Packing “${order.lesson.title}” for ${order.format} …`);
  const bytes = order.make(parts());
  write(file, bytes, force === true);
  say(`Wrote ${file} (${Math.ceil(bytes.length / 1000)} kB).`);
}

/** The day that a build says that it is, everywhere the same; undefined where it says none. */
function dayOfBuild() {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  const day = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  // Years of five digits have another form.
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999)
    throw new Refused(`SOURCE_DATE_EPOCH is "${epoch}"; it is a number of seconds since 1970.`, 2);
  return day.toISOString().slice(0, 10);
}

/** @param {Typed} values */
async function makeGuide(values) {
  const { profile, output, force, browser: named, ...typed } = values;
  onlyKnown('guide', typed);
  const { today, guidePage, readGuide } = await guide();
  const day = dayOfBuild() ?? today();
  const order = readGuide(typed, profile === undefined ? null : profileIn(profile), day);
  if ('wrong' in order) throw new Refused(order.wrong, 2);

  const file = placeFor(output, `${order.file}.pdf`);
  const [, kind] = /\.(pdf|html)$/i.exec(file) ?? [];
  if (!kind) throw new Refused(`A step plan is a .pdf or a .html, and ${file} is neither.`, 2);
  checkPlace(file, force === true);
  const page = await guidePage(order.asked, order.locale);
  if (kind.toLowerCase() === 'html') {
    write(file, new TextEncoder().encode(page), force === true);
    return say(`Wrote ${file} (${Math.ceil(page.length / 1000)} kB).`);
  }
  const browser = browserHere(named);
  if (!browser) {
    const asked = named ?? process.env['CHROMIUM_PATH'];
    const lacks = asked ? `there is no browser at ${asked}` : 'no Chrome, Edge or Chromium was found on this computer';
    throw new Refused(
      `The PDF was not made, because ${lacks}: name one with --browser, or write a page with -o ${file.replace(/pdf$/i, 'html')} and print that.`,
      1,
    );
  }
  say(`Printing ${file} with ${browser} …`);
  const result = await printed(browser, page);
  if ('wrong' in result) {
    throw new Refused(
      `${browser} made no PDF (${result.wrong}): name another browser with --browser, or write a page with -o ${file.replace(/pdf$/i, 'html')}.`,
      1,
    );
  }
  write(file, result.bytes, force === true);
  say(`Wrote ${file} (${Math.ceil(result.bytes.length / 1000)} kB).`);
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = typedIn(args);
  const [command, ...others] = positionals;
  if (values['version']) return void process.stdout.write(`${(await packages()).version}\n`);
  if (values['help'] || args.length === 0) {
    const texts = [
      ...(command === 'guide' ? [] : [(await packages()).help]),
      ...(command === 'export' ? [] : [(await guide()).guideHelp]),
    ];
    return void process.stdout.write(texts.join('\n\n'));
  }
  const typed = /** @type {Typed} */ (values);
  if (others.length === 0 && command === 'export') return makePackage(typed);
  if (others.length === 0 && command === 'guide') return makeGuide(typed);
  const strange = command === 'export' || command === 'guide' ? others[0] : command;
  const what = strange === undefined ? 'Say what to do: export or guide' : `"${strange}" is not understood`;
  throw new Refused(`${what}. See: npx pairing-practice --help`, 2);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  say(error.message);
  process.exitCode = error.code;
}
