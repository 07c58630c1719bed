import type { HelpDesk } from '../profile/profile.js';
import type { PaperWords } from './words.js';

interface DesksProps {
  readonly words: PaperWords;
  readonly desks: readonly HelpDesk[];
}

/** Where the school gives help, and when. */
export function Desks({ words: { paper: t, help }, desks }: DesksProps) {
  return (
    <section className="pp-part pp-desks">
      <h2>{t.deskTitle}</h2>
      <p>{t.deskLead}</p>
      <ul>
        {desks.map((desk, at) => (
          // Two desks may read the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <b>{[desk.name, desk.place, desk.room && help.desks.room(desk.room)].filter(Boolean).join(', ')}</b>
            {desk.hours.map(({ days, from, to }, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <span key={place}>
                {days.map((day) => help.days[day]).join(', ')} {from}–{to}
              </span>
            ))}
            {desk.telephone && <span>{desk.telephone}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
