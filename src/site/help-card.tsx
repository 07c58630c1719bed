import { useEffect, useRef } from 'react';
import type { HelpDesk } from '../profile/profile.js';
import type { HelpStrings } from '../strings/help.js';
import type { Appointment } from './help.js';
import { placeOf } from './help-desks.js';

interface HelpCardProps extends Omit<Appointment, 'desk'> {
  readonly t: HelpStrings;
  readonly desk: HelpDesk | null;
  /** What was pressed to get it is gone: reading goes on here. */
  readonly focus: boolean;
}

/** The card of the appointment, on the screen and on paper. A name is written on it by hand, or not at all. */
export function HelpCard({ t, reason, helper, day, moment, desk, focus }: HelpCardProps) {
  const { card } = t;
  const slip = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) slip.current?.focus();
  }, [focus]);
  const where = helper === 'supporter' ? desk && placeOf(desk, t.desks) : card.places[helper];
  const rows: readonly (readonly [string, string])[] = [
    [card.name, ''],
    [card.with, card.withWhom[helper]],
    ...(helper === 'home' ? [] : [[card.when, `${t.days[day]}, ${t.moments[moment].toLowerCase()}`] as const]),
    ...(where ? [[card.where, where] as const] : []),
    ...(desk?.telephone ? [[card.telephone, desk.telephone] as const] : []),
  ];
  return (
    <section className="slip" aria-label={card.title} ref={slip} tabIndex={-1}>
      <h2>{card.title}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{card.bringTitle}</h3>
      <ul>
        {[card.phone[reason], ...card.bring].map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </section>
  );
}
