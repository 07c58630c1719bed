const two = (n: number): string => String(n).padStart(2, '0');

/** A duration as SCORM 1.2 writes it: `0001:02:03.25`. */
export function timespan(ms: number): string {
  const hundredths = Math.round(Math.max(ms, 0) / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.min(Math.floor(seconds / 3600), 9999)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** A duration as SCORM 2004 and xAPI write it (ISO 8601), in seconds of two decimals at most: `PT65.5S`. */
export const duration = (ms: number): string => `PT${Math.round(Math.max(ms, 0) / 10) / 100}S`;

/** The time of day as SCORM 1.2 writes it, where the learner is. */
export const timeOfDay = (date: Date): string =>
  `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;

/** A moment as SCORM 2004 writes it. Moodle takes a zone only after one or two decimals. */
export const moment = (date: Date): string => `${date.toISOString().slice(0, 22)}Z`;
