import { sha256 } from './sha256.js';

export const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const hashOf = (text: string): string => `'sha256-${base64(sha256(new TextEncoder().encode(text)))}'`;

/** The line ends that a browser makes of a text before it takes a hash. */
export const asRead = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** A script that may stand in a page: nothing in it ends the element. Both signs stand only in strings and patterns. */
export const inPage = (script: string): string =>
  asRead(script)
    .replaceAll(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\x3C!--');

/** What every page may that has all of it inside: nothing comes in, and nothing goes out. */
const inside = ['font-src data:', 'img-src data:', "base-uri 'none'", "form-action 'none'"];

/** The policy of a page that has all of it inside, script and style by their hashes, and asks for nothing. */
export const policyOf = (script: string, style: string): string =>
  ["default-src 'none'", `script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`, ...inside].join('; ');

/** The same of a page that runs nothing. */
export const stylePolicy = (style: string): string =>
  ["default-src 'none'", `style-src ${hashOf(style)}`, ...inside].join('; ');
