import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { declaration, escaped } from './xml.js';

/** An id has to be an absolute address. This one is nobody's, and nothing ever asks for it. */
const lessonsAt = 'https://pairing-practice.example/lessons/';

/** A score as cmi5 says it: 0 to 1, with no more than four decimals. */
const scaled = (score: number): string => String(Math.round(score * 100) / 10_000);

/** The course structure of cmi5: one course with one assignable unit. What ends it is always said, because otherwise it never does. */
export function courseStructure(lesson: Lesson, words: PackageStrings): string {
  const said = (text: string) => `<langstring lang="${lesson.locale}">${escaped(text)}</langstring>`;
  const ends =
    lesson.pass === undefined ? 'moveOn="Completed"' : `moveOn="Passed" masteryScore="${scaled(lesson.pass)}"`;
  const texts = (indent: string) => `${indent}<title>${said(lesson.title)}</title>
${indent}<description>${said(words.descriptions[lesson.scenario])}</description>`;
  return `${declaration}
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${lessonsAt}${lesson.id}">
${texts('    ')}
  </course>
  <au id="${lessonsAt}${lesson.id}/practice" ${ends} launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
${texts('    ')}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
