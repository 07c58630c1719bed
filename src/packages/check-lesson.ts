import { canStartWith, isConditionId } from '../../machines/conditions/condition.js';
import { dials } from '../../machines/coach/dial.js';
import { isScenarioId, scenarios } from '../../machines/scenarios/registry.js';
import { isLocale } from '../strings/load.js';
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

/** The first thing that is wrong with a lesson in a format, as one sentence for a developer; null where nothing is. */
export function faultOf(lesson: Lesson, format: Format): string | null {
  const { scenario, phone = 'android', coach, locale, conditions = [], profile, pass, id, title } = lesson;
  const known = formats.find((one) => one === format);
  if (known === undefined) return `There is no format "${format}"; there are: ${among(formats)}.`;
  if (!isScenarioId(scenario)) {
    return `There is no scenario "${String(scenario)}"; there are: ${among(Object.keys(scenarios))}.`;
  }
  if (phone !== 'android' && phone !== 'iphone')
    return `There is no phone "${String(phone)}"; there are: android, iphone.`;
  if (!dials.includes(coach)) return `There is no coach "${String(coach)}"; there are: ${among(dials)}.`;
  if (!isLocale(locale)) return `There is no locale "${String(locale)}"; there are: nl, en.`;
  const strange = (conditions as readonly string[]).find((condition) => !isConditionId(condition));
  if (strange !== undefined) return `There is no condition "${strange}".`;
  if (!canStartWith(scenarios[scenario].start({ phone, seed: 0 }), conditions)) {
    return `The scenario "${scenario}" cannot start with the conditions ${among(conditions)} on this phone.`;
  }
  if (profile !== undefined && !isGroup(profile)) return 'The profile is not a group of fields.';
  if (pass !== undefined) {
    if (!(pass >= 0 && pass <= 100)) return `The score to pass is ${pass}; it is a number from 0 to 100.`;
    if (coach === 'watch' || coach === 'together') {
      return `With the coach on "${coach}" nobody is passed or failed, because the coach does or says each step: leave the score to pass out, or take "hint" or "test".`;
    }
  }
  if (!/^[a-z\d][a-z\d-]{0,63}$/i.test(id)) {
    return `The id "${id}" is not one: 1 to 64 letters, digits and hyphens, and no hyphen first.`;
  }
  if (title.trim() === '') return 'The title is empty.';
  if (title.length > longestTitle) return `The title has ${title.length} signs; the most is ${longestTitle}.`;
  if (unwritable.test(title)) return 'The title has a sign in it that cannot be written in a package.';
  if (!reportsTo[known].includes(lesson.reportsTo)) {
    return `A package for ${format} reports to ${reportsTo[known].join(' or ')}, and not to "${lesson.reportsTo}".`;
  }
  return null;
}
