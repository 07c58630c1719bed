import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Somebody else's project, that installs the package the way npm would deliver it. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program there; throws with what it printed when it fails. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  readonly remove: () => void;
}

/** Programs run beside each other, where two projects are made. */
function runIn(folder: string, program: string, args: readonly string[]): Promise<string> {
  // Not this project's "test": a consumer builds for production. And nobody is told.
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const options = {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 24,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${[program, ...args].join(' ')} failed:\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The version of something that this project uses itself. */
export function pinned(name: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const version = devDependencies[name] ?? dependencies[name];
  if (!version) throw new Error(`This project does not use ${name}.`);
  return version;
}

/** Installs the tarball in an empty project with these files, and with these other packages; npm is told the rest. */
export async function createConsumer(
  files: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, string>>,
  ...told: readonly string[]
): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-practice-consumer-'));
  const dependencies = { 'pairing-practice': `file:${inject('tarball')}`, ...packages };
  const all: Record<string, string> = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await runIn(folder, 'npm', ['install', '--prefer-offline', '--no-fund', '--no-audit', '--loglevel=error', ...told]);
  return {
    folder,
    run: (program, ...args) => runIn(folder, program, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
