import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { validateXML } from 'xmllint-wasm';

const { DOMParser } = new JSDOM().window;

/** XML as a document; throws where it is none. */
export function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const wrong = document.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent ?? '');
  return document;
}

/** Where the elements of each kind of manifest are described, by their namespaces. */
const schemas = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'lom.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd' },
} as const;

/** What a manifest has that its schemas do not allow. */
export async function faultsOf(kind: keyof typeof schemas, xml: string): Promise<readonly string[]> {
  const folder = `${import.meta.dirname}/schemas/${kind}`;
  const imports = Object.entries(schemas[kind])
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('');
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [
      {
        fileName: 'all.xsd',
        contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
      },
    ],
    preload: readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(`${folder}/${fileName}`, 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
}
