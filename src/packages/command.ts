import { dials } from '../../machines/coach/dial.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { locales } from '../strings/load.js';
import { beginWithProblem, problemIds } from './begin-with.js';
import { faultOf, formats } from './check-lesson.js';
import { fileNameOf } from './file-name.js';
import type { Format, Lesson } from './lesson.js';
import { makePackage } from './make-package.js';
import { readProfile } from './read-profile.js';
import { type Chosen, usualLesson } from './usual-lesson.js';
import type { Parts } from './web.js';

/** What stands behind each option of `pairing-practice export`, as it was typed. */
export interface Typed {
  readonly format?: string;
  readonly scenario?: string;
  readonly coach?: string;
  readonly locale?: string;
  readonly phone?: string;
  readonly conditions?: string;
  readonly problem?: string;
  readonly pass?: string;
  readonly id?: string;
  readonly title?: string;
  readonly 'reports-to'?: string;
}

/** A package that can be made. */
export interface Order {
  readonly format: Format;
  readonly lesson: Lesson;
  /** What its file is called where nobody says otherwise. */
  readonly file: string;
  readonly make: (parts: Parts) => Uint8Array;
}

export const help = `Makes a package of a practice, for a course or a page.

  npx pairing-practice export --format <format> --scenario <scenario> [options]

  --format      ${formats.join(' | ')}
  --scenario    ${Object.keys(scenarios).join('\n                ')}
  --coach       ${dials.join(' | ')}: how much help there is (together)
  --locale      ${locales.join(' | ')} (nl)
  --phone       android | iphone (android)
  --conditions  what is different from an ordinary start, with dots between: atSchool.clockWrong
  --problem     what goes wrong in it, in place of a scenario or with one: ${problemIds.slice(0, 3).join(', ')}, … ;
                each is in docs/coverage.md
  --profile     a file with the profile of your school: docs/profile.md
  --pass        the score that is asked to pass, 0 to 100; with the coach on hint or test
  --title       how the lesson is called in the course
  --id          names the lesson among all others; keep it for a new edition
  --reports-to  nobody | postMessage: whom the page of web and html tells how it goes (nobody)
  -o, --output  the file to write, or a folder for it (<id>-pass-80-<format>.zip)
  --force       write over a file that is there
  -h, --help    this text
  --version     the version

Examples

  npx pairing-practice export --format scorm12 --scenario first-setup -o lesson.zip
  npx pairing-practice export --format scorm12 --problem E02
  npx pairing-practice export --format cmi5 --scenario daily-sign-in --coach test --pass 80 --profile school.json
`;

const wrongIn = (typed: Typed): string | null => {
  if (typed.format === undefined) return `Say which format with --format: ${formats.join(', ')}.`;
  if (typed.scenario === undefined && typed.problem === undefined) {
    return `Say which scenario with --scenario: ${Object.keys(scenarios).join(', ')}.`;
  }
  if (typed.pass !== undefined && !/^\d+(?:\.\d+)?$/.test(typed.pass)) {
    return `The score to pass is "${typed.pass}"; it is a number from 0 to 100.`;
  }
  return null;
};

/** What was typed as something that can be made, or one sentence about the first thing that is wrong with it. */
export function readCommand(typed: Typed, profileText: string | null): Order | { readonly wrong: string } {
  const wrong = wrongIn(typed);
  if (wrong !== null) return { wrong };
  const read = profileText === null ? null : readProfile(profileText);
  if (read && 'wrong' in read) return read;
  // What is not right of these is found below, where everything is checked that a lesson can say.
  const format = typed.format as Format;
  const begins = typed.problem === undefined ? null : beginWithProblem(typed.problem, typed.scenario);
  if (begins && 'wrong' in begins) return begins;
  const { coach = 'together', locale = 'nl', phone, id, title } = typed;
  const { scenario = typed.scenario, slip } = begins ?? {};
  const said = [...(typed.conditions?.split('.') ?? []), ...(begins?.conditions ?? [])];
  const pass = typed.pass === undefined ? undefined : Number(typed.pass);
  const asked = {
    scenario,
    coach,
    locale,
    phone,
    ...(said.length > 0 && { conditions: said }),
    ...(slip && { slip }),
    pass,
    id,
    title,
    reportsTo: typed['reports-to'],
    ...read,
  };
  const lesson = usualLesson(asked as Chosen, format);
  const fault = faultOf(lesson, format);
  if (fault !== null) return { wrong: fault };
  return { format, lesson, file: fileNameOf(lesson, format), make: (parts) => makePackage(lesson, format, parts) };
}
