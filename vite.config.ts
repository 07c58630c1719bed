import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './scripts/browser.mjs';
import { classicOf } from './scripts/classic-loader.mjs';
import { inside, insideGuide, onlyLicensed } from './scripts/licences.mjs';
import { machinesInOne } from './scripts/machines-in-one.mjs';

/** Browsers of two and a half years old. */
const target = ['chrome123', 'edge123', 'firefox126', 'safari17.4'];

const sharedBySitePages =
  /node_modules[\\/]preact[\\/]|src[\\/](?:parts[\\/](?:icon|wave|use-wave)|player[\\/](?:brand-mark|use-settings|settings|use-scheme|words|profile-waves|usual-school)|profile[\\/]link|strings[\\/](?:load|problems)|site[\\/](?:address|choices|history|kept-run|languages|place|use-document|loading))\./;

/** The same source on a small React: docs/decisions/011-the-site-on-preact.md. */
const onPreact = {
  alias: [
    { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
    { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    // Machines are declared in XState and stepped by our own: docs/decisions/017-flat-machines.md.
    { find: /^xstate$/, replacement: fileURLToPath(new URL('machines/small/xstate.ts', import.meta.url)) },
  ],
};

/** Writes the name of the file that the loader fetches ahead in the loader, and the loader once more as a classic script. */
const nameOfTheRest: Plugin = {
  name: 'name-of-the-rest',
  generateBundle(_, bundle) {
    const loader = bundle['element.js'];
    const rest = Object.keys(bundle).find((file) => file.startsWith('mount-'));
    if (loader?.type !== 'chunk' || !rest || !loader.code.includes('mount.js')) throw new Error('No rest to fetch.');
    loader.code = loader.code.replace('mount.js', rest);
    this.emitFile({ type: 'asset', fileName: 'pairing-practice.js', source: classicOf(loader.code) });
  },
};

/** `<pairing-practice>`: a script for any page, with the files that it fetches beside it. */
const element = (outDir: string, resolve: UserConfig['resolve'] = {}): UserConfig => ({
  base: './',
  publicDir: false,
  resolve,
  // A library leaves it to who builds with it; nobody does that here.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target,
    outDir,
    // As a library: a loader of three kilobytes has no room for what Vite puts round each import().
    // Beside it what a page needs that has a frame.
    lib: { formats: ['es'], entry: { element: 'src/element/element.ts', embed: 'src/embed/index.ts' } },
    rolldownOptions: {
      plugins: [nameOfTheRest],
      output: {
        minify: true,
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: 'fonts/[name][extname]',
        // All that a practice begins with is one file: it is smaller so, and asked for at once.
        codeSplitting: {
          groups: [
            {
              name: 'mount',
              test: /src[\\/]element[\\/]mount\.|rolldown[\\/]runtime/,
              includeDependenciesRecursively: true,
            },
          ],
        },
      },
    },
  },
});

/** One script for where no module comes: it leaves one name on the page, and fetches nothing. */
const classic = (file: string, name: string, input: string): UserConfig => ({
  base: './',
  publicDir: false,
  resolve: { alias: [...onPreact.alias, { find: /\?url&no-inline$/, replacement: '?inline' }] },
  build: {
    target,
    outDir: 'dist/element',
    emptyOutDir: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      transform: { define: { 'import.meta': '{}' } },
      input,
      preserveEntrySignatures: 'strict',
      output: { format: 'iife', name, entryFileNames: file },
    },
  },
});

/** What a practice begins with stays one file, although the studio needs parts of it too. */
const model =
  /machines[\\/](?:(?:laptop|phone|service|protocol|small)[\\/]|world[\\/](?:eyes|pairwise|tries|waiting|possible|sameness|effects|flat|hear|world|journal|views)\.|conditions[\\/](?:starts|condition|policy)\.|scenarios[\\/](?:stops|registry|run|detour|price|search|guide|[\w-]+\.scenario)\.)/;

/** So do the devices, the stage and what the coach says there, of which other pages draw a part. */
const drawn =
  /src[\\/](?:devices[\\/](?:laptop|phone|later-screens)|player[\\/](?:shadow-host|use-prefetch|use-strings|layout|use-size|coach-words|scene|coach-line|rest-way|for-real-way|begin|problem|route|stage))\./;

/** One build per mode: `vite build --mode lib`. Without a mode (Vitest, Storybook) none of them applies. */
const builds: Record<string, UserConfig> = {
  lib: {
    build: {
      target,
      outDir: 'dist',
      sourcemap: true,
      lib: {
        formats: ['es'],
        entry: {
          index: 'src/index.ts',
          machines: 'machines/index.ts',
          scenarios: 'machines/scenarios/index.ts',
          coach: 'machines/coach/index.ts',
          lms: 'src/lms/index.ts',
          'strings/nl': 'src/strings/nl/door.ts',
          'strings/en': 'src/strings/en/door.ts',
          // For the command alone: it is no door.
          packages: 'src/packages/door.ts',
        },
      },
      rolldownOptions: {
        external: [/^react($|\/)/, /^react-dom($|\/)/, /^xstate($|\/)/, /^valibot($|\/)/],
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          // It has state and effects: on a server a framework leaves it to the browser.
          banner: ({ name }) => (name === 'index' ? "'use client';" : ''),
        },
      },
    },
  },
  // A library build writes fonts into the stylesheet as base64, so the stylesheet is built apart.
  styles: {
    base: './',
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { styles: 'src/styles/typeface.css' },
        output: {
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'styles.css' : 'fonts/[name][extname]',
        },
      },
    },
  },
  site: {
    // Relative, so that the folder works at any address.
    base: './',
    resolve: onPreact,
    build: {
      target,
      outDir: 'dist-site',
      manifest: true,
      // The content security policy of the page allows no inline script, style or font.
      assetsInlineLimit: 0,
      modulePreload: {
        polyfill: false,
        // What a second window stands on is there already: a list of it would be in the first load of every practice.
        resolveDependencies: (file, needs) => (file.includes('half-page') ? [] : needs),
      },
      // What both pages stand on is one file, which is asked for together with the entry.
      rolldownOptions: {
        input: { index: 'index.html', sandbox: 'src/site/sandbox.ts' },
        output: {
          entryFileNames: ({ name }) => (name === 'sandbox' ? '[name].js' : 'assets/[name]-[hash].js'),
          codeSplitting: {
            groups: [
              { name: 'base', test: sharedBySitePages },
              { name: 'model', test: model },
              { name: 'drawn', test: drawn },
            ],
          },
        },
      },
    },
  },
  // The whole site in one script and one stylesheet, for the one file that opens without a server.
  studio: {
    base: './',
    resolve: onPreact,
    build: {
      target,
      outDir: 'dist-studio',
      assetsInlineLimit: 1_000_000,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        transform: { define: { 'import.meta': '{}' } },
        input: { studio: 'src/site/main.tsx' },
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: 'studio[extname]' },
      },
    },
  },
  // The step plan on paper, for the command alone: who runs that may have no React.
  guide: {
    publicDir: false,
    resolve: { alias: onPreact.alias.filter(({ find }) => String(find).includes('xstate')) },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/paper/door.tsx',
      target: 'node20',
      outDir: 'dist/guide',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'guide.js', codeSplitting: false } },
    },
  },
  element: element('dist/element', onPreact),
  whole: classic('whole.js', 'pairingPracticeWhole', 'src/whole.tsx'),
  // What a page needs around a frame.
  frame: classic('frame.js', 'pairingPracticeFrame', 'src/embed/index.ts'),
  // For tests and figures: the same element on React and XState.
  'element-on-react': element('node_modules/.cache/element-on-react'),
  // The page in every package: one classic script, because modules do not load from a USB stick.
  lesson: {
    base: './',
    publicDir: 'src/lesson/public',
    resolve: onPreact,
    build: {
      target,
      outDir: 'dist/lesson',
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: {
        // A classic script has none; nothing is fetched apart that would ask for it.
        transform: { define: { 'import.meta': '{}' } },
        input: { lesson: 'src/lesson/main.tsx' },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          name: 'pairingPracticeLesson',
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'lesson.css' : 'fonts/[name][extname]',
        },
      },
    },
  },
};

/** Before the modules of the site, a script that any frame runs. */
const beforeModules: Plugin = {
  name: 'before-modules',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'script', attrs: { defer: true, src: './sandbox.js' }, injectTo: 'head-prepend' }],
};

const browser = ({ still = false } = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: browserArguments,
    },
    ...(still ? { contextOptions: { reducedMotion: 'reduce' as const } } : {}),
  }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig(({ mode }) => ({
  // A storybook and the element on React are for us, and go to nobody.
  plugins: [
    react(),
    ...(mode in builds && mode !== 'element-on-react'
      ? [onlyLicensed(mode === 'guide' ? [...inside, ...insideGuide] : inside)]
      : []),
    ...(mode === 'site' ? [beforeModules] : []),
  ],
  ...builds[mode],
  test: {
    projects: [
      {
        extends: true,
        plugins: [machinesInOne()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**', 'tests/package/**'],
          testTimeout: 120_000,
          // The walks keep a core busy each; by default one core would stay idle.
          maxWorkers: '100%',
          // What a walk learns about the machines is good for the next; no file leaves anything else behind.
          isolate: false,
        },
      },
      {
        extends: true,
        // Found on the way, they would make Vite load the page anew in the middle of a test.
        optimizeDeps: {
          include: [
            '@storybook/react',
            '@testing-library/react',
            '@testing-library/user-event',
            'axe-core',
            'jsqr',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'xstate',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/patience.ts'],
          expect: { poll: { timeout: 10_000 } },
          browser: browser(),
          // Looking at every view keeps a core busy for a minute, three times; by default one core would stay idle.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          // A story is looked at when it stands still: half a fade has no contrast.
          browser: browser({ still: true }),
          // A story takes away what it drew, so that the next finds the page as it was; and everything is loaded once.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          // Two files at a time, so that the end of one keeps no core idle; and as many pages as a small computer bears.
          maxWorkers: 2,
          maxConcurrency: 3,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/pack.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
}));
