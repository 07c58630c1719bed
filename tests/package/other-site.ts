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
  // `?count=2` puts two on one page, `?count=0` none. The page hears what they tell.
  'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { type PairingPracticeProps, PairingPractice, type PracticeEvent } from 'pairing-practice';
import 'pairing-practice/styles.css';

const places: [string, PairingPracticeProps][] = [
  ['one', { phone: 'android', locale: 'nl' }],
  ['two', { phone: 'iphone', locale: 'en', scenario: 'first-setup-at-home' }],
];
const heard: Record<string, PracticeEvent[]> = { one: [], two: [] };
Object.assign(window, { heard });

const count = Number(new URLSearchParams(location.search).get('count') ?? 1);
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
