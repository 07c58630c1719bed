import type { HelpDesk } from './profile.js';
import { days } from './usual.js';

/** A day and a time of a school, as 10:30; the day is none at the weekend. */
export interface Moment {
  readonly day: (typeof days)[number] | null;
  readonly time: string;
}

/** The moment of a date, by the clock of this device. */
export function momentOf(date: Date): Moment {
  const two = (value: number) => String(value).padStart(2, '0');
  return { day: days[date.getDay() - 1] ?? null, time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

/** Until when a desk is open now; null when it is not. */
export function openUntil({ hours }: HelpDesk, { day, time }: Moment): string | null {
  const ends = hours.flatMap(({ days: on, from, to }) =>
    day !== null && on.includes(day) && from <= time && time < to ? [to] : [],
  );
  return ends.sort().at(-1) ?? null;
}
