import { asRead, stylePolicy } from '../packages/one-page.js';
import { escaped } from '../packages/xml.js';
import { paperStyles } from './styles.js';

/** The typeface as addresses that hold it: the usual characters, and those that few languages need. */
export interface Typeface {
  readonly latin: string;
  readonly more: string;
}

const face = (address: string, range: string): string =>
  `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url("${address}") format("woff2");unicode-range:${range}}`;

/** On a screen the sheets lie below each other. */
const around =
  '@page{size:A4;margin:0}html{background:#fff}body{margin:0}@media screen{html{background:#d3d9e7}.pp{display:grid;justify-content:center;gap:24px;padding:24px}}';

const tag = /<[a-z][^\s>/]*(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>/gi;
const attribute = /\s+([^\s=>/]+)(?:="[^"]*")?/g;

/** What was drawn without any style on an element. What only reads like one, in a text or in what names a picture, stays. */
export const withoutStyles = (drawn: string): string =>
  drawn.replaceAll(tag, (one) => one.replaceAll(attribute, (all, name) => (name === 'style' ? '' : all)));

/** A page of its own of what was drawn: it holds all that it needs, runs nothing and asks for nothing. */
export function pageOf(drawn: string, { lang, title }: { lang: string; title: string }, typeface: Typeface): string {
  const style = asRead(
    [
      face(typeface.latin, 'U+0000-00FF,U+2000-206F,U+20AC,U+2190-21FF,U+2212'),
      face(typeface.more, 'U+0100-02FF,U+1E00-1EFF,U+20A0-20AB'),
      ...paperStyles,
      around,
    ].join('\n'),
  );
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${stylePolicy(style)}">`,
    '<meta name="viewport" content="width=860">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    // The policy allows no style in the text; what has one is put in its place by the sheet.
    `<body class="pairing">${withoutStyles(drawn)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
