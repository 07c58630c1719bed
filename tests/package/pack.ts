import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as npm would deliver it. */
    readonly tarball: string;
  }
}

/** Packs this project once, for all who install it. */
export function setup({ provide }: TestProject): () => void {
  if (!ensureBuilt('lib')) throw new Error('The package does not build: run "npm run build".');
  const folder = mkdtempSync(join(tmpdir(), 'pairing-practice-packed-'));
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ) as readonly { readonly filename: string }[];
  if (!packed[0]) throw new Error('npm pack made no tarball.');
  provide('tarball', join(folder, packed[0].filename));
  return () => rmSync(folder, { recursive: true, force: true });
}
