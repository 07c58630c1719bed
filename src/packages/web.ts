import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { pageOf } from './page.js';
import type { Files } from './zip.js';

/** What the page of every package is put together of: what the build of the lesson wrote. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The picture of the lesson among its parts. It has no words, so it is one for all languages. */
export const pictureIn = (parts: Parts): string | null =>
  ['picture.svg', 'picture.png'].find((name) => parts.has(name)) ?? null;

/** The page with what it needs beside it: a folder that works at any address, and the inside of the other packages. */
export function web(lesson: Lesson, words: PackageStrings, parts: Parts): Files {
  const page = pageOf(lesson, words, {
    styles: '<link rel="stylesheet" href="lesson.css">',
    script: '<script defer src="lesson.js"></script>',
    picture: pictureIn(parts),
  });
  return new Map<string, string | Uint8Array>([...parts, ['index.html', page]]);
}
