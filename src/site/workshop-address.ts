import type { Locale } from '../strings/strings.js';
import { writeStart } from './address.js';
import type { Choices } from './choices.js';

/** The query of a workshop of so many minutes, and for so many people where that is said. */
export function writeWorkshop(
  choices: Pick<Choices, 'phone' | 'profile'>,
  locale: Locale,
  minutes: number | string,
  people: number | null,
): string {
  const said = new URLSearchParams({ page: 'workshop', minutes: String(minutes), phone: choices.phone, locale });
  if (people !== null) said.set('people', String(people));
  return `?${said}${writeStart(choices)}`;
}
