import { useEffect, useState } from 'react';
import { momentOf, openUntil } from '../profile/open-now.js';
import type { HelpDesk } from '../profile/profile.js';
import type { HelpDeskStrings, HelpStrings } from '../strings/help.js';

/** Where a desk is, as one line. */
export const placeOf = ({ name, place, room }: HelpDesk, t: HelpDeskStrings): string =>
  [name, place, room && t.room(room)].filter(Boolean).join(', ');

/** Every help desk of the school, and which is open now by the clock of this device. */
export function HelpDesks({ t, desks }: { readonly t: HelpStrings; readonly desks: readonly HelpDesk[] }) {
  const [now, setNow] = useState(() => momentOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(momentOf(new Date())), 30_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="desks" aria-label={t.desks.title}>
      <h2>{t.desks.title}</h2>
      <ul>
        {desks.map((desk, at) => {
          const until = openUntil(desk, now);
          return (
            // Two desks, or two times of one, may read the same.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <b>{placeOf(desk, t.desks)}</b>
              {desk.hours.length > 0 && (
                <span className="desks__now" data-open={until !== null || undefined}>
                  {until === null ? t.desks.closed : t.desks.openUntil(until)}
                </span>
              )}
              {desk.hours.map(({ days, from, to }, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <span key={place}>
                  {days.map((day) => t.days[day]).join(', ')} <bdi dir="ltr">{`${from}–${to}`}</bdi>
                </span>
              ))}
              {desk.telephone && <bdi dir="ltr">{desk.telephone}</bdi>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
