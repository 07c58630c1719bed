// `node scripts/run-ts.mjs <file.ts> [arguments]`: bundles a TypeScript program and runs it at full speed.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const file = process.argv[2];
if (!file || !existsSync(file)) {
  console.error(file ? `There is no ${file}.` : 'Which file? node scripts/run-ts.mjs <file.ts> [arguments]');
  process.exit(1);
}

// Inside node_modules, so that the bundle finds the packages it leaves out.
const outDir = resolve('node_modules/.cache/run-ts');
const name = `${basename(file).replace(/\.tsx?$/, '')}.mjs`;
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: file,
    outDir,
    emptyOutDir: false,
    minify: false,
    sourcemap: 'inline',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
  },
});

// The program sees its own arguments only.
process.argv.splice(1, 2, resolve(outDir, name));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(resolve(outDir, name)).href);
