import * as v from 'valibot';
import { dials } from '../../machines/coach/dial.js';
import { isScenarioId } from '../../machines/scenarios/registry.js';
import type { ConditionId } from '../../machines/scenarios/index.js';
import type { Lesson, ReportsTo } from '../packages/lesson.js';
import type { WrittenProfile } from '../profile/profile.js';
import { locales } from '../strings/load.js';

const receivers: readonly ReportsTo[] = ['scorm12', 'scorm2004', 'cmi5', 'h5p', 'postMessage', 'nobody'];

/** Which conditions go together, and what a profile holds, the practice itself checks and says. */
const schema = v.object({
  scenario: v.pipe(v.string(), v.check(isScenarioId)),
  conditions: v.optional(
    v.pipe(
      v.array(v.string()),
      v.transform((all) => all as readonly ConditionId[]),
    ),
  ),
  phone: v.optional(v.picklist(['android', 'iphone'])),
  coach: v.picklist(dials),
  locale: v.picklist(locales),
  profile: v.optional(
    v.pipe(
      v.looseObject({}),
      v.transform((written) => written as WrittenProfile),
    ),
  ),
  pass: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  reportsTo: v.picklist(receivers),
  id: v.pipe(v.string(), v.regex(/^[\dA-Za-z-]{1,100}$/)),
  title: v.pipe(v.string(), v.minLength(1)),
});

/** A lesson, or the name of the first field that is wrong; null where it is no lesson at all. */
export function checkLesson(written: unknown): { readonly lesson: Lesson } | { readonly wrong: string | null } {
  const { success, output, issues } = v.safeParse(schema, written);
  if (!success) return { wrong: v.getDotPath(issues[0])?.split('.')[0] ?? null };
  return { lesson: output as Lesson };
}
