import { readdirSync, readFileSync } from 'node:fs';

/** What docs/embedding.md shows, as files of somebody else. */
export const examples = Object.fromEntries(
  readdirSync('examples').map((name) => [`src/examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
);

/** Somebody else's page: an empty Vite and React project with one or two practices on it. */
export const otherSite = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      strict: true,
      // The declarations of the package have to hold by themselves.
      skipLibCheck: false,
      noEmit: true,
      types: ['vite/client'],
    },
    include: ['src'],
  }),
  // What runs without a page, for Node.
  'tsconfig.node.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'nodenext',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      strict: true,
      skipLibCheck: false,
      rootDir: 'src/examples',
      outDir: 'out',
      types: [],
    },
    include: ['src/examples/*.ts'],
  }),
  'vite.config.js': `import react from '@vitejs/plugin-react';
export default { base: './', plugins: [react()], build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } };
`,
  'index.html': `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Een andere site</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>Een andere site</h1>
    <p>Tekst van de site, met een <a href="#x">link</a> en een <button type="button">knop</button>.</p>
    <ul><li>punt</li></ul>
    <div id="one"></div>
    <div id="two"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`,
  ...examples,
  // `?count=2` puts two on one page, `?count=0` none; `?own=` what docs/embedding.md shows. The page hears what they tell.
  'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { type PairingPracticeProps, PairingPractice, type PracticeEvent } from 'pairing-practice';
import 'pairing-practice/styles.css';
import { OwnPage } from './examples/own-page.js';
import { OwnPractice } from './examples/own-practice.js';
import { checkYourListId } from './examples/own-scenario.js';

const places: [string, PairingPracticeProps][] = [
  ['one', { phone: 'android', locale: 'nl' }],
  ['two', { phone: 'iphone', locale: 'en', scenario: 'first-setup-at-home' }],
];
const heard: Record<string, PracticeEvent[]> = { one: [], two: [] };
Object.assign(window, { heard });

const asked = new URLSearchParams(location.search);
const own = asked.get('own');
const journal = asked.get('journal');
const onEvent = (event: PracticeEvent) => heard['one']!.push(event);
if (own)
  createRoot(document.getElementById('one')!).render(
    own === 'page' ? (
      <OwnPage scenario={checkYourListId} locale="en" onEvent={onEvent} />
    ) : (
      <div style={{ blockSize: '700px' }}>
        <OwnPractice onEvent={onEvent} {...(journal ? { journal } : {})} />
      </div>
    ),
  );
const count = own ? 0 : Number(asked.get('count') ?? 1);
for (const [id, props] of places.slice(0, count)) {
  createRoot(document.getElementById(id)!).render(
    <PairingPractice {...props} onEvent={(event) => heard[id]!.push(event)} />,
  );
}
`,
  'public/hostile.css': `:root { --text: lime; --desk: lime; --screen: lime; --rem: 40px; --font-trainer: fantasy; font-size: 40px; }
* {
  color: red !important; font: italic 40px/3 fantasy !important; letter-spacing: 5px !important;
  text-transform: uppercase !important; text-align: end !important; text-shadow: 0 0 4px red !important;
  box-sizing: content-box !important; border-radius: 9px !important; cursor: wait !important; visibility: visible;
}
button, input, svg, [data-intent] { display: none !important; }
p, section, .screen, .band, .coach { background: lime !important; padding: 33px !important; opacity: 0.5 !important; }
`,
};

/** Somebody else's page without any tools: the element is a script beside it. */
export const plainPage = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Een gewone pagina</title>
    <link rel="icon" href="data:," />
    <script type="module" src="pairing-practice/element.js"></script>
    <script type="module" src="listen.js"></script>
  </head>
  <body>
    <h1>Een gewone pagina</h1>
    <pairing-practice scenario="approve-again" locale="nl"></pairing-practice>
  </body>
</html>
`;
export const listen = `window.heard = [];
for (const type of ['ready', 'progress', 'mistake', 'completed', 'failed'])
  document.querySelector('pairing-practice').addEventListener(type, ({ detail }) => window.heard.push(detail.type));
`;
