import type { Format, Lesson } from './lesson.js';

/** What the file of a lesson in a format is called: which lesson it is, and for what. */
export const fileNameOf = ({ id }: Pick<Lesson, 'id'>, format: Format): string =>
  format === 'html' || format === 'h5p' ? `${id}.${format}` : `${id}-${format}.zip`;
