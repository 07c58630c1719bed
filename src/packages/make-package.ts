import type { PackageStrings } from '../strings/packages.js';
import { packages as en } from '../strings/en/packages.js';
import { packages as nl } from '../strings/nl/packages.js';
import type { Locale } from '../strings/strings.js';
import { faultOf } from './check-lesson.js';
import { courseStructure } from './cmi5.js';
import { h5p } from './h5p.js';
import { html } from './html.js';
import type { Format, Lesson } from './lesson.js';
import { manifest12 } from './scorm12.js';
import { manifest2004 } from './scorm2004.js';
import { type Parts, web } from './web.js';
import { bytesOf, type Files, zipOf } from './zip.js';

const words: { readonly [L in Locale]: PackageStrings } = { nl, en };

/** What is said of a lesson in a language; of a lesson that was not checked that can be any word. */
export const wordsOf = (locale: Locale): PackageStrings | undefined =>
  Object.hasOwn(words, locale) ? words[locale] : undefined;

/** The files of a package with what says of them what they are. */
function withManifest(name: string, manifest: (files: readonly string[]) => string, files: Files): Files {
  return new Map([...files, [name, manifest([...files.keys()].sort())]]);
}

/**
 * Makes one file of a lesson, to be uploaded or opened: a zip, or for `html` a page. The same lesson and parts always give the
 * same bytes, in Node and in a browser. Throws an `Error` with one sentence where the lesson is not right.
 *
 * @param parts what `dist/lesson` holds, by name with `/` between folders
 */
export function makePackage(lesson: Lesson, format: Format, parts: Parts): Uint8Array {
  const fault = faultOf(lesson, format);
  if (fault !== null) throw new Error(fault);
  const said = words[lesson.locale];
  const zipped = (name: string, manifest: (files: readonly string[]) => string) =>
    zipOf(withManifest(name, manifest, web(lesson, said, parts)));
  switch (format) {
    case 'web':
      return zipOf(web(lesson, said, parts));
    case 'html':
      return bytesOf(html(lesson, said, parts));
    case 'scorm12':
      return zipped('imsmanifest.xml', (files) => manifest12(lesson, said, files));
    case 'scorm2004':
      return zipped('imsmanifest.xml', (files) => manifest2004(lesson, said, files));
    case 'cmi5':
      return zipped('cmi5.xml', () => courseStructure(lesson, said));
    case 'h5p':
      return zipOf(h5p(lesson, parts));
  }
}
