import type { Format, Lesson } from './lesson.js';

/** What the file of a lesson in a format is called: which lesson it is, from which score somebody passed, and for what. */
export function fileNameOf({ id, pass }: Pick<Lesson, 'id' | 'pass'>, format: Format): string {
  const name = pass === undefined ? id : `${id}-pass-${pass}`;
  return format === 'html' || format === 'h5p' ? `${name}.${format}` : `${name}-${format}.zip`;
}
