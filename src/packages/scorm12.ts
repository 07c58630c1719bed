import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { declaration, escaped } from './xml.js';

/**
 * The manifest of SCORM 1.2. There is no mastery score in it: a system that finds one overrides what the page says, also of a
 * page that was only closed. `scormtype` is written without a capital, or the page records nothing.
 */
export function manifest12(lesson: Lesson, words: PackageStrings, files: readonly string[]): string {
  const title = escaped(lesson.title);
  const said = (text: string) => `<langstring xml:lang="${lesson.locale}">${escaped(text)}</langstring>`;
  return `${declaration}
<manifest identifier="lesson-${lesson.id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
      <general>
        <title>${said(lesson.title)}</title>
        <language>${lesson.locale}</language>
        <description>${said(words.descriptions[lesson.scenario])}</description>
      </general>
    </lom>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="practice" identifierref="page" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((name) => `      <file href="${escaped(name)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
