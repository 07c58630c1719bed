/** The practice starts here; it is the time on every picture of the phone. */
const start = 10 * 60 + 24;

/** The phone's clock, so many minutes after the start. */
export function clock(minutes: number): string {
  const now = (start + Math.floor(minutes)) % (24 * 60);
  return `${Math.floor(now / 60)}:${String(now % 60).padStart(2, '0')}`;
}
