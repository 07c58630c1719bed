import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Format, Lesson } from '../../src/packages/lesson.js';
import { reportsTo } from '../../src/packages/check-lesson.js';

/** What the build of the lesson writes, small, with everything in it that is hard to pack. */
export const parts: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({
    'lesson.js':
      'const said = "</script><!-- é 😀";\r\nconst a = /<\\/SCRIPT/u;\nvar pairingPracticeLesson = { said, a };\n',
    'lesson.css': '@font-face { src: url(./fonts/one.woff2) format("woff2"), url("fonts/two.woff2"); }\n',
    'fonts/one.woff2': 'one',
    'fonts/two.woff2': 'two',
    'LICENSES.txt': 'May be used --> by all',
    'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);

/** What it really writes, in the folder of a build. */
export const partsIn = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== 'files.json' && statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, name)))]),
  );

/** A lesson as an author could have it, with whatever a test is about. */
export const lessonFor = (format: Format, its: Partial<Lesson> = {}): Lesson => ({
  scenario: 'first-setup',
  coach: 'test',
  locale: 'nl',
  reportsTo: reportsTo[format][0],
  id: 'first-setup-nl',
  title: 'Authenticator koppelen op school',
  ...its,
});

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The files of a package by their names. */
export const unpacked = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(zip)));
