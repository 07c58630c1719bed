import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { version } from '../../package.json';
import { faultOf } from '../packages/check-lesson.js';
import { readProfile } from '../packages/read-profile.js';
import { usualLesson } from '../packages/usual-lesson.js';
import { usualSchool } from '../player/usual-school.js';
import { schoolOf } from '../profile/tell.js';
import { usualDesks } from '../profile/usual.js';
import type { Locale } from '../strings/strings.js';
import type { Asked } from './step-plan.js';

/** What stands behind each option of `pairing-practice guide`, as it was typed. */
export interface TypedGuide {
  readonly scenario?: string;
  readonly phone?: string;
  readonly locale?: string;
  readonly date?: string;
}

/** A step plan that can be made. */
interface GuideOrder {
  readonly asked: Asked;
  readonly locale: Locale;
  /** What its file is called where nobody says otherwise, without what kind of file it is. */
  readonly file: string;
}

export const guideHelp = `Makes a step plan on paper: the steps of a practice with a picture of each, for who does it for real.

  npx pairing-practice guide --scenario <scenario> [options]

  --scenario    ${Object.keys(scenarios).join('\n                ')}
  --phone       android | iphone (android)
  --locale      nl | en (nl)
  --profile     a file with the profile of your school: docs/profile.md
  --date        the day that stands on it, as 2026-11-22 (today, or SOURCE_DATE_EPOCH)
  -o, --output  the file to write, .pdf or .html, or a folder for it (<scenario>-<phone>-<locale>.pdf)
  --browser     the Chrome, Edge or Chromium that makes the PDF, by its place or its name (CHROMIUM_PATH, or one that is installed)
  --force       write over a file that is there
  -h, --help    this text

A PDF needs a browser on this computer; a page (.html) needs none, and is the same on paper.

Examples

  npx pairing-practice guide --scenario first-setup --phone android --locale nl -o gids.pdf
  npx pairing-practice guide --scenario new-phone --phone iphone --profile school.json -o gids.html
`;

/** A day that there is, as 2026-11-22. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** What was typed as a step plan that can be made, or one sentence about the first thing that is wrong with it. */
export function readGuide(
  typed: TypedGuide,
  profileText: string | null,
  today: string,
): GuideOrder | { readonly wrong: string } {
  const { locale = 'nl', phone = 'android', date = today } = typed;
  if (typed.scenario === undefined) {
    return { wrong: `Say which scenario with --scenario: ${Object.keys(scenarios).join(', ')}.` };
  }
  if (!isDay(date)) return { wrong: `The date is "${date}"; it is a day, as 2026-11-22.` };
  const read = profileText === null ? null : readProfile(profileText);
  if (read && 'wrong' in read) return read;
  // What is not right of these is found where a lesson is checked, which says the same of them.
  const chosen = { scenario: typed.scenario as ScenarioId, locale: locale as Locale, phone: phone as PhoneKind };
  const fault = faultOf(usualLesson({ ...chosen, coach: 'together' }, 'html'), 'html');
  if (fault !== null) return { wrong: fault };
  const { scenario } = chosen;
  return {
    asked: {
      scenario,
      phone: chosen.phone,
      school: read ? schoolOf(read.whole) : usualSchool,
      desks: read ? read.whole.helpDesks : usualDesks,
      date,
      version,
      from: read?.whole.asked.from,
    },
    locale: chosen.locale,
    file: [scenario, phone, locale].join('-'),
  };
}
