import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build.mjs';

/** Somebody else's project: a Vite and React page that installs the package the way npm would deliver it. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program there; throws with what it printed when it fails. */
  readonly run: (program: string, ...args: string[]) => string;
  readonly remove: () => void;
}

const windows = process.platform === 'win32';

function runIn(folder: string, program: string, args: readonly string[]): string {
  // Not this project's "test": a consumer builds for production.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', shell: windows, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${[program, ...args].join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packs this project and installs the tarball in an empty project with these files, and in these versions of what it uses. */
export function createConsumer(
  files: Readonly<Record<string, string>>,
  versions: Readonly<Record<string, string>> = {},
): Consumer {
  if (!existsSync('src/index.ts')) throw new Error('There is no src/index.ts yet, so there is no package to try.');
  if (!ensureBuilt('lib')) throw new Error('The package does not build: run "npm run build".');

  const folder = mkdtempSync(join(tmpdir(), 'pairing-practice-consumer-'));
  const packed = JSON.parse(runIn('.', 'npm', ['pack', '--json', '--pack-destination', folder])) as {
    filename: string;
  }[];
  const tarball = packed[0]?.filename;
  if (!tarball) throw new Error('npm pack made no tarball.');

  const { devDependencies: pinned } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const own = ['@types/react', '@types/react-dom', '@vitejs/plugin-react', 'react', 'react-dom', 'typescript', 'vite'];
  const dependencies = {
    'pairing-practice': `file:${tarball}`,
    ...Object.fromEntries(own.map((name) => [name, versions[name] ?? pinned[name]])),
  };
  const all: Record<string, string> = {
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  runIn(folder, 'npm', ['install', '--prefer-offline', '--no-fund', '--no-audit', '--loglevel=error']);

  return {
    folder,
    run: (program, ...args) => runIn(folder, program, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
