import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { asRead, base64, inPage, policyOf } from './one-page.js';
import { pageOf } from './page.js';
import { type Parts, pictureIn } from './web.js';

const kinds: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2' };

/** A part as an address that holds it. */
function dataOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  const kind = kinds[name.split('.').at(-1) ?? ''];
  if (!bytes || !kind) throw new Error(`The parts of the lesson have no "${name}".`);
  return `data:${kind};base64,${base64(bytes)}`;
}

/** A part as text, with the line ends that a browser makes of them before it takes a hash. */
function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`The parts of the lesson have no "${name}".`);
  return asRead(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** The licences of what is inside, as a remark at the end of the page: nothing in it ends the remark. */
function licences(parts: Parts): string {
  return parts.has('LICENSES.txt') ? `<!--\n${textOf(parts, 'LICENSES.txt').replaceAll(/--!?>/g, '-- >')}\n-->` : '';
}

/** A lesson in one file, that runs from a USB stick and asks for nothing: script and style by their hashes, fonts inside. */
export function html(lesson: Lesson, words: PackageStrings, parts: Parts): string {
  const script = inPage(textOf(parts, 'lesson.js'));
  const style = textOf(parts, 'lesson.css').replaceAll(
    /url\(\s*["']?(?:\.\/)?((?!data:)[^"')]+)["']?\s*\)/g,
    (_, name: string) => `url(${dataOf(parts, name)})`,
  );
  const picture = pictureIn(parts);
  return pageOf(lesson, words, {
    policy: policyOf(script, style),
    styles: `<style>${style}</style>`,
    script: `<script>${script}</script>\n${licences(parts)}`,
    picture: picture === null ? null : dataOf(parts, picture),
  });
}
