import { version } from '../../package.json';
import { toLink } from '../profile/link.js';
import { h5p as en } from '../strings/en/h5p.js';
import { packages as enTitles } from '../strings/en/packages.js';
import type { H5PStrings } from '../strings/h5p.js';
import { locales } from '../strings/load.js';
import { h5p as nl } from '../strings/nl/h5p.js';
import { packages as nlTitles } from '../strings/nl/packages.js';
import type { PackageStrings } from '../strings/packages.js';
import type { Locale } from '../strings/strings.js';
import { formOf, translationOf } from './h5p-form.js';
import type { Lesson } from './lesson.js';
import { type Parts, pictureIn } from './web.js';
import type { Files } from './zip.js';

/** The words of the form in each language. */
const forms: { readonly [L in Locale]: readonly [H5PStrings, PackageStrings] } = {
  nl: [nl, nlTitles],
  en: [en, enTitles],
};

const machineName = 'H5P.PairingPractice';
/** A new number makes another content type of it, and asks for an upgrade of what authors made: only where its form changes. */
const its = { machineName, majorVersion: 1, minorVersion: 0 };
const folder = `${machineName}-${its.majorVersion}.${its.minorVersion}`;

/** A site takes a library anew only when this is higher: so it grows with each version of ours, 1.2.3 to 10203. */
const patchVersion = version.split('.').reduce((sum, part) => sum * 100 + Number.parseInt(part, 10), 0);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What of a lesson an author can change in the editor of H5P. */
function contentOf({ scenario, phone = 'android', coach, locale, conditions = [], slip, profile, pass }: Lesson) {
  return {
    scenario,
    coach,
    phone,
    locale,
    ...(pass !== undefined && { pass }),
    ...(slip && { slip }),
    ...(conditions.length > 0 && { conditions: conditions.join('.') }),
    // H5P escapes the signs of a text that mean something in HTML, and JSON is full of them.
    ...(profile && { profile: toLink(profile) }),
  };
}

/** An H5P file: the content of one lesson, and the library that plays it, with the form in which it can be changed. */
export function h5p(lesson: Lesson, parts: Parts): Files {
  const picture = pictureIn(parts);
  const library = {
    title: en.title,
    description: en.description,
    ...its,
    patchVersion,
    runnable: 1,
    fullscreen: 1,
    embedTypes: ['iframe'],
    author: 'pairing-practice contributors',
    license: 'MIT',
    coreApi: { majorVersion: 1, minorVersion: 19 },
    preloadedJs: [{ path: 'lesson.js' }],
    preloadedCss: [{ path: 'lesson.css' }],
  };
  const inLibrary: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ['library.json', json(library)],
    // A form is in English, and the other languages lie beside it.
    ['semantics.json', json(formOf(...forms.en))],
    ...locales.flatMap((locale) =>
      locale === 'en' ? [] : [[`language/${locale}.json`, json(translationOf(formOf(...forms[locale])))] as const],
    ),
    ...[...parts].filter(([name]) => name !== picture),
    // A site shows the picture under this name in its list of content types.
    ...[...parts].flatMap(([name, bytes]) => (name === 'picture.svg' ? [['icon.svg', bytes] as const] : [])),
  ];
  return new Map<string, string | Uint8Array>([
    [
      'h5p.json',
      json({
        title: lesson.title,
        language: lesson.locale,
        defaultLanguage: lesson.locale,
        mainLibrary: machineName,
        embedTypes: ['iframe'],
        license: 'U',
        preloadedDependencies: [its],
      }),
    ],
    ['content/content.json', json(contentOf(lesson))],
    ...inLibrary.map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}
