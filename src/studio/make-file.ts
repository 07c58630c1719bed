import { reportsTo } from '../packages/check-lesson.js';
import { fileNameOf, usualId } from '../packages/file-name.js';
import type { Lesson } from '../packages/lesson.js';
import { makePackage } from '../packages/make-package.js';
import type { WrittenProfile } from '../profile/profile.js';
import { type Chosen, passOf } from './chosen.js';
import { lessonParts } from './lesson-parts.js';
import type { FileFormat } from './places.js';

/** A file that was made. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The lesson that was chosen, as a package holds it. `title` is in the language of the lesson. */
export function lessonOf(chosen: Chosen, format: FileFormat, title: string, profile: WrittenProfile | null): Lesson {
  const { scenario, conditions, phone, coach, locale } = chosen;
  const pass = passOf(chosen);
  return {
    scenario,
    ...(conditions.length > 0 && { conditions }),
    phone,
    coach,
    locale,
    ...(profile && { profile }),
    ...(pass !== null && { pass }),
    reportsTo: reportsTo[format][0],
    id: [usualId({ scenario, coach, locale }), ...conditions, ...(phone === 'iphone' ? [phone] : [])].join('-'),
    title,
  };
}

/** Makes the file: its name says which lesson is in it, and for what. */
export async function makeFile(
  chosen: Chosen,
  format: FileFormat,
  title: string,
  profile: WrittenProfile | null,
): Promise<Made> {
  const parts = await lessonParts.load();
  const lesson = lessonOf(chosen, format, title, profile);
  return { name: fileNameOf(lesson, format), bytes: makePackage(lesson, format, parts) };
}
