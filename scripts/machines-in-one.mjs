import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, normalizePath } from 'vite';

const folder = `${normalizePath(resolve('machines'))}/`;
const name = 'machines-in-one';

/** Every module of the machines as a door to one that has them all. @returns {Promise<Map<string, string>>} */
async function bundle() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => folder + normalizePath(file));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      write: false,
      minify: false,
      sourcemap: 'inline',
      target: 'node20',
      rolldownOptions: {
        input: files,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name, test: (id) => id.startsWith(folder) }] } },
      },
    },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.facadeModuleId ?? name, chunk.code]] : [])),
  );
}

/**
 * For tests: the machines as one module. Between modules a test runner looks up every function anew at every call, and a
 * walk makes hundreds of millions of them.
 * @returns {import('vite').Plugin}
 */
export function machinesInOne() {
  /** @type {ReturnType<typeof bundle> | undefined} */
  let bundled;
  return {
    name,
    enforce: 'pre',
    watchChange: () => {
      bundled = undefined;
    },
    resolveId: (source) => (source.includes(`${name}-`) ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}` && !id.startsWith(folder)) return undefined;
      const code = await (bundled ??= bundle());
      return code.get(id === `\0${name}` ? name : id);
    },
  };
}
