import { canStartWith, type ConditionId, isConditionId } from '../../machines/conditions/condition.js';
import { beginsWithSlip, slipIds } from '../../machines/conditions/slips.js';
import { dials } from '../../machines/coach/dial.js';
import { isScenarioId, scenarios } from '../../machines/scenarios/registry.js';
import { isLocale, locales } from '../strings/load.js';
import { isGroup } from '../strings/is-group.js';
import type { Format, Lesson, ReportsTo } from './lesson.js';

/** Every format, and to whom the page in it can report; the first is the usual one. */
export const reportsTo: { readonly [F in Format]: readonly [ReportsTo, ...ReportsTo[]] } = {
  scorm12: ['scorm12'],
  scorm2004: ['scorm2004'],
  cmi5: ['cmi5'],
  h5p: ['h5p'],
  web: ['nobody', 'postMessage'],
  html: ['nobody', 'postMessage'],
};

/** Every format that there is. */
export const formats = Object.keys(reportsTo) as readonly Format[];

/** The longest title that each of the systems keeps whole. */
const longestTitle = 200;

const among = (known: readonly string[]): string => known.join(', ');

/** What no XML may hold, and half an emoji, which is no text. */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** What is wrong, for a developer, and in which field; null where it is no lesson at all. */
interface Fault {
  readonly field: keyof Lesson | null;
  readonly say: string;
}

const receivers: ReadonlySet<unknown> = new Set(['scorm12', 'scorm2004', 'cmi5', 'h5p', 'postMessage', 'nobody']);
const isText = (value: unknown): value is string => typeof value === 'string';
/** As somebody wrote it, for who has to find it. */
const asWritten = (value: unknown): string => (isText(value) ? value : (JSON.stringify(value) ?? 'undefined'));

/** The first thing that is wrong with what should be a lesson, wherever it goes; null where nothing is. */
export function faultIn(written: unknown): Fault | null {
  if (!isGroup(written)) return { field: null, say: 'It is not a lesson.' };
  const {
    scenario,
    slip,
    phone = 'android',
    coach,
    locale,
    conditions = [],
    profile,
    pass,
    reportsTo: to,
    id,
    title,
  } = written;
  const wrong = (field: keyof Lesson, say: string): Fault => ({ field, say });
  if (!isText(scenario) || !isScenarioId(scenario)) {
    const known = among(Object.keys(scenarios));
    return wrong('scenario', `There is no scenario "${asWritten(scenario)}"; there are: ${known}.`);
  }
  if (phone !== 'android' && phone !== 'iphone')
    return wrong('phone', `There is no phone "${asWritten(phone)}"; there are: android, iphone.`);
  if (!dials.some((one) => one === coach))
    return wrong('coach', `There is no coach "${asWritten(coach)}"; there are: ${among(dials)}.`);
  if (!isLocale(locale))
    return wrong('locale', `There is no locale "${asWritten(locale)}"; there are: ${among(locales)}.`);
  if (!Array.isArray(conditions) || !conditions.every(isText))
    return wrong('conditions', 'The conditions are not a list of names.');
  const begins = slipIds.find((id) => id === slip);
  if (slip !== undefined && !begins)
    return wrong('slip', `There is no slip "${asWritten(slip)}" to begin with; there are: ${among(slipIds)}.`);
  if (begins && !beginsWithSlip(begins, scenario, conditions as readonly ConditionId[]))
    return wrong(
      'slip',
      'Only "first-setup" and "first-setup-at-home", without conditions, can begin with a slip; "link-in-a-mail" with E51.',
    );
  if (profile !== undefined && !isGroup(profile)) return wrong('profile', 'The profile is not a group of fields.');
  if (pass !== undefined && !(typeof pass === 'number' && pass >= 0 && pass <= 100))
    return wrong('pass', `The score to pass is ${asWritten(pass)}; it is a number from 0 to 100.`);
  if (!isText(id) || !/^[a-z\d][a-z\d-]{0,63}$/i.test(id)) {
    return wrong(
      'id',
      `The id "${asWritten(id)}" is not one: 1 to 64 letters, digits and hyphens, and no hyphen first.`,
    );
  }
  if (!isText(title) || title.trim() === '') return wrong('title', 'The title is empty.');
  return receivers.has(to) ? null : wrong('reportsTo', `Nobody is called "${asWritten(to)}" who could be reported to.`);
}

/** The first thing that is wrong with a lesson in a format, as one sentence for a developer; null where nothing is. */
export function faultOf(lesson: Lesson, format: Format): string | null {
  const known = formats.find((one) => one === format);
  if (known === undefined) return `There is no format "${format}"; there are: ${among(formats)}.`;
  const fault = faultIn(lesson);
  if (fault) return fault.say;
  const { scenario, phone = 'android', coach, conditions = [], pass, title } = lesson;
  const strange = (conditions as readonly string[]).find((condition) => !isConditionId(condition));
  if (strange !== undefined) return `There is no condition "${strange}".`;
  if (!canStartWith(scenarios[scenario].start({ phone, seed: 0 }), conditions)) {
    return `The scenario "${scenario}" cannot start with the conditions ${among(conditions)} on this phone.`;
  }
  if (pass !== undefined && (coach === 'watch' || coach === 'together')) {
    return `With the coach on "${coach}" nobody is passed or failed, because the coach does or says each step: leave the score to pass out, or take "hint" or "test".`;
  }
  if (title.length > longestTitle) return `The title has ${title.length} signs; the most is ${longestTitle}.`;
  if (unwritable.test(title)) return 'The title has a sign in it that cannot be written in a package.';
  if (!reportsTo[known].includes(lesson.reportsTo)) {
    return `A package for ${format} reports to ${reportsTo[known].join(' or ')}, and not to "${lesson.reportsTo}".`;
  }
  return null;
}
