import type { PackageStrings } from '../strings/packages.js';
import type { Lesson } from './lesson.js';
import { declaration, escaped } from './xml.js';

/**
 * The manifest of SCORM 2004, fourth edition. The page itself says whether it is completed and passed: with a threshold or a
 * measure in the manifest a system would decide that once more, and otherwise. No schema is named by its place, because one
 * that is named has to lie in the package.
 */
export function manifest2004(lesson: Lesson, words: PackageStrings, files: readonly string[]): string {
  const title = escaped(lesson.title);
  const said = (text: string) => `<string language="${lesson.locale}">${escaped(text)}</string>`;
  return `${declaration}
<manifest identifier="lesson-${lesson.id}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
    <lom xmlns="http://ltsc.ieee.org/xsd/LOM">
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
      <item identifier="practice" identifierref="page">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
${files.map((name) => `      <file href="${escaped(name)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
