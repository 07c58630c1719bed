import { begunWith } from '../../machines/conditions/catalogue.js';
import { reportsTo } from './check-lesson.js';
import type { Format, Lesson } from './lesson.js';
import { wordsOf } from './make-package.js';

/** What somebody chose; the rest of the lesson is as most have it. */
export type Chosen = Pick<Lesson, 'scenario' | 'coach' | 'locale'> & Partial<Lesson>;

/** Which lesson it is among all others: what makes it another one to practise is in it. */
const idOf = ({ scenario, coach, locale, conditions = [], slip, phone }: Chosen): string =>
  [scenario, coach, locale, ...conditions, ...(slip ? [slip] : []), ...(phone === 'iphone' ? [phone] : [])].join('-');

/** How it is called in a course: the practice, and the problem that it begins with. Null in no language that we know. */
function titleOf({ scenario, locale, conditions = [], slip, phone }: Chosen): string | null {
  const words = wordsOf(locale);
  if (!words) return null;
  const place = conditions.includes('atSchool') ? `, ${words.atSchool}` : '';
  const problems = [...begunWith(conditions), ...(slip ? [slip] : [])].map((id) => words.problems[id]);
  const name = words.titles[scenario] + place + (problems.length > 0 ? `: ${problems.join(', ')}` : '');
  // Both kinds of phone can stand in one course.
  return phone === 'iphone' ? `${name} (iPhone)` : name;
}

/**
 * The lesson that is made of what was chosen: the same for who types a command, for who presses a button and for what is
 * released. It is not checked yet.
 */
export function usualLesson(chosen: Chosen, format: Format): Lesson {
  const { scenario, conditions = [], slip, phone, coach, locale, profile, pass } = chosen;
  const id = chosen.id ?? idOf(chosen);
  return {
    scenario,
    ...(conditions.length > 0 && { conditions }),
    ...(slip && { slip }),
    // Android is what a lesson has that says nothing.
    ...(phone !== undefined && phone !== 'android' && { phone }),
    coach,
    locale,
    ...(profile && { profile }),
    ...(pass !== undefined && { pass }),
    reportsTo: chosen.reportsTo ?? reportsTo[format]?.[0] ?? 'nobody',
    id,
    title: chosen.title ?? titleOf(chosen) ?? id,
  };
}
