import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/serve.mjs';
import { found, sources, type Source } from './sources.js';

const code = sources(['src', 'machines'], /\.(tsx?|css)$/);
const machines = code.filter(({ path }) => path.startsWith('machines/'));
const page: Source = { path: 'index.html', text: readFileSync('index.html', 'utf8') };
const drawn = [...code, ...sources(['stories'], /\.(tsx?|mdx)$/), page];

const lessonParts = 'src/studio/lesson-parts.ts';
/** Speaks with the learning system that launched the page, and with nobody else. */
const records = 'src/lms/xapi.ts';

/** For where no module comes, these ask for one script of ours. */
const askers = new Set(['src/element/element.ts', 'src/site/sandbox.ts']);

const rules: [name: string, pattern: RegExp, files: readonly Source[]][] = [
  ['nothing is a password field', /\btype\s*[=:]\s*\{?["'`]password/gi, drawn],
  ['nothing invites the browser to fill in a secret', /\bautocomplete\s*[=:]\s*(?!\{?["'`]off["'`])/gi, drawn],
  ['no code registers anything in a real app', /\b(?:phonefactor|otpauth):/gi, drawn],
  [
    'nothing leaves the page, but for the records of who launched it from a learning system',
    /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)/g,
    // What a package is made of is asked of the page's own folder: see below.
    code.filter(({ path }) => path !== lessonParts && path !== records),
  ],
  [
    'nothing is loaded from elsewhere',
    /(?:\b(?:src|href|action)\s*=\s*\{?["'`]|url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//gi,
    [...code, page],
  ],
  ['no cookies', /\bdocument\.cookie\b/g, code],
  ['nothing needs eval, which the content security policy forbids', /\beval\s*\(|\bnew\s+Function\b/g, code],
  [
    'no style elements or inline scripts, which it forbids too',
    /<style[\s>]|["'`](?:style|script)["'`]|\bon[a-z]+="/g,
    // A page in one file has its style by its hash; of a script that is asked for, see below.
    [...code.filter(({ path }) => !/^src\/(?:packages|paper)\/html\.ts$/.test(path) && !askers.has(path)), page],
  ],
  [
    'keys that are named to somebody are named in the strings',
    /["'`>](?:Ctrl|Alt|Shift|Cmd) \+/g,
    code.filter(({ path }) => !path.startsWith('src/strings/')),
  ],
  ['machines have no chance in them', /\bMath\.random\b|\bcrypto\b/g, machines],
  [
    'machines have no clock of their own',
    /\bDate\.now\b|\bnew\s+Date\b|\bperformance\b|\bset(?:Timeout|Interval)\b/g,
    machines,
  ],
  ['machines call nobody', /\b(?:invoke|spawn|spawnChild|fromPromise|fromCallback|fromObservable)\s*[:(]/g, machines],
];

describe('safe by design', () => {
  it.each(rules)('%s', (_, pattern, files) => {
    expect(found(pattern, files)).toEqual([]);
  });

  it('the page and the server state the same content security policy', () => {
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page.text)?.[1]).toBe(contentSecurityPolicy);
  });

  it('what a package is made of comes from beside the page', () => {
    const text = code.find(({ path }) => path === lessonParts)?.text ?? '';
    expect(text.match(/fetch\(.*/g)).toEqual(['fetch(`./lesson/${name}`);']);
  });

  it('a script that is asked for stands beside the one that asks', () => {
    const asked = code.filter(({ path }) => askers.has(path)).map(({ text }) => text.match(/\bsrc:.*|whole\.js.*/g));
    expect(asked).toEqual([
      ['whole.js`;', 'src: wholeFile(), onload, onerror })).then('],
      ["src: './element/whole.js',"],
    ]);
  });

  it('the page has no script or style of its own', () => {
    expect([...page.text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=/g)]).toEqual([]);
  });
});
