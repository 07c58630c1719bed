#!/usr/bin/env node
// `npx pairing-practice export …`: makes a package of a practice. `npx pairing-practice --help` says all it takes.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

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

/** The arguments as they were typed. @param {string[]} args */
function typedIn(args) {
  /** @type {Record<string, { type: 'string' | 'boolean', short?: string }>} */
  const options = {
    ...Object.fromEntries(
      [
        'format',
        'scenario',
        'coach',
        'locale',
        'phone',
        'conditions',
        'profile',
        'pass',
        'title',
        'id',
        'reports-to',
      ].map((name) => [name, { type: /** @type {const} */ ('string') }]),
    ),
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

/** @param {string} file @param {Uint8Array} bytes @param {boolean} force */
function write(file, bytes, force) {
  try {
    writeFileSync(file, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') {
      throw new Refused(`${file} is there already: choose another name with -o, or write over it with --force.`, 1);
    }
    const reason = code === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
    throw new Refused(`${file} cannot be written: ${reason}.`, 1);
  }
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = typedIn(args);
  const { readCommand, help, version } = /** @type {typeof import('../src/packages/door.js')} */ (
    await import(new URL('packages.js', built).href)
  );
  if (values['version']) return void process.stdout.write(`${version}\n`);
  if (values['help'] || args.length === 0) return void process.stdout.write(help);
  const [command, ...others] = positionals;
  if (command !== 'export' || others.length > 0) {
    const strange = command === 'export' ? others[0] : command;
    const what = strange === undefined ? 'Say what to do: export' : `"${strange}" is not understood`;
    throw new Refused(`${what}. See: npx pairing-practice --help`, 2);
  }
  const { profile, output, force, ...typed } = /** @type {Record<string, string> & { force?: boolean }} */ (values);
  const order = readCommand(typed, profile === undefined ? null : profileIn(profile));
  if ('wrong' in order) throw new Refused(order.wrong, 2);

  const file = placeFor(output, order.file);
  say(`Packing “${order.lesson.title}” for ${order.format} …`);
  const bytes = order.make(parts());
  write(file, bytes, force === true);
  say(`Wrote ${file} (${Math.ceil(bytes.length / 1000)} kB).`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  say(error.message);
  process.exitCode = error.code;
}
