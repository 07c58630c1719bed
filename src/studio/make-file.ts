import { fileNameOf } from '../packages/file-name.js';
import type { Lesson } from '../packages/lesson.js';
import { makePackage } from '../packages/make-package.js';
import { usualLesson } from '../packages/usual-lesson.js';
import type { WrittenProfile } from '../profile/profile.js';
import { type Chosen, passOf } from './chosen.js';
import { lessonParts } from './lesson-parts.js';
import type { FileFormat } from './places.js';

/** A file that was made. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The lesson that was chosen, as a package holds it. */
export function lessonOf(chosen: Chosen, format: FileFormat, profile: WrittenProfile | null): Lesson {
  const { scenario, conditions, slip, phone, coach, locale } = chosen;
  const pass = passOf(chosen);
  const its = { ...(slip && { slip }), ...(profile && { profile }), ...(pass !== null && { pass }) };
  return usualLesson({ scenario, conditions, phone, coach, locale, ...its }, format);
}

/** Makes the file: its name says which lesson is in it, and for what. */
export async function makeFile(chosen: Chosen, format: FileFormat, profile: WrittenProfile | null): Promise<Made> {
  const parts = await lessonParts.load();
  const lesson = lessonOf(chosen, format, profile);
  return { name: fileNameOf(lesson, format), bytes: makePackage(lesson, format, parts) };
}
