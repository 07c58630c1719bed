import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { escaped } from './xml.js';

/** A lesson as JSON that may stand in a page: nothing in it ends the element. */
export const written = (lesson: Lesson): string => JSON.stringify(lesson).replaceAll('<', '\\u003c');

/** What makes the page of one format differ from that of another. */
export interface PageParts {
  /** In the head, before everything that it rules. */
  readonly policy?: string;
  readonly styles: string;
  readonly script: string;
  /** Where the picture lies, or the picture itself as an address. */
  readonly picture: string | null;
}

/** The page of a lesson. What is read of it before the script runs is in the language of the lesson. */
export function pageOf(lesson: Lesson, words: PackageStrings, { policy, styles, script, picture }: PageParts): string {
  const title = escaped(lesson.title);
  const description = escaped(words.descriptions[lesson.scenario]);
  return [
    '<!doctype html>',
    `<html lang="${lesson.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(policy === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    // Who shares a page fetches its picture, which needs a place of its own.
    ...(picture === null || picture.startsWith('data:') ? [] : [`<meta property="og:image" content="${picture}">`]),
    ...(picture === null ? [] : [`<link rel="icon" href="${picture}">`]),
    styles,
    `<script type="application/json" id="lesson">${written(lesson)}</script>`,
    '</head>',
    '<body>',
    `<noscript><p>${escaped(words.noScript)}</p></noscript>`,
    script,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
