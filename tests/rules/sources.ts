import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A source file without its comments: a comment may name what the code may not do. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm;
/** Keeps the line breaks, so that line numbers stay right. */
const blank = (comment: string) => comment.replaceAll(/[^\n]/g, '');

export function sources(roots: readonly string[], extensions: RegExp): Source[] {
  return roots
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => extensions.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8').replaceAll(comments, blank) }));
}

/** Where a pattern occurs: `path:line`, with the words found. */
export const found = (pattern: RegExp, files: readonly Source[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(
      (hit) => `${path}:${text.slice(0, hit.index).split('\n').length}  ${hit[0].trim()}`,
    ),
  );
