import { faultIn } from '../packages/check-lesson.js';
import type { Lesson } from '../packages/lesson.js';

/**
 * A lesson, or the name of the first field that is wrong; null where it is no lesson at all. Which conditions go together,
 * and what a profile holds, the practice itself checks and says.
 */
export function checkLesson(written: unknown): { readonly lesson: Lesson } | { readonly wrong: string | null } {
  const fault = faultIn(written);
  return fault ? { wrong: fault.field } : { lesson: written as Lesson };
}
