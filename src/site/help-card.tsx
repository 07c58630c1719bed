import type { HelpStrings } from '../strings/help.js';
import type { Appointment } from './help.js';

/** The card of the appointment, on the screen and on paper. A name is written on it by hand, or not at all. */
export function HelpCard({ t, reason, helper, day, moment }: Appointment & { readonly t: HelpStrings }) {
  const { card } = t;
  const rows: readonly (readonly [string, string])[] = [
    [card.name, ''],
    [card.with, card.withWhom[helper]],
    ...(helper === 'home' ? [] : [[card.when, `${t.days[day]}, ${t.moments[moment].toLowerCase()}`] as const]),
    [card.where, card.places[helper]],
    [card.telephone, card.number],
  ];
  return (
    <section className="slip" aria-label={card.title}>
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
