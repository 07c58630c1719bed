import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { Icon } from '../parts/icon.js';
import type { HelpDesk } from '../profile/profile.js';
import { EndCard } from './end-card.js';
import type { StepPlan } from './step-plan.js';

interface HelpSheetProps {
  readonly plan: StepPlan;
  readonly troubles: readonly CatalogueId[];
  readonly desks: readonly HelpDesk[];
  /** The steps left no room for the end. */
  readonly ends: boolean;
}

/** What goes wrong, with what one sees of it and the way back; and where the school gives help. */
export function HelpSheet({ plan, troubles, desks, ends }: HelpSheetProps) {
  const { paper: t, catalogue, slips, help } = plan.words;
  return (
    <div className="pp-help">
      {ends && <EndCard plan={plan} />}
      {troubles.length > 0 && (
        <section>
          <h2>{t.troubleTitle}</h2>
          <p>{t.troubleLead}</p>
          <div className="pp-troubles">
            {troubles.map((id) => (
              <article key={id}>
                <h3>{slips[id]}</h3>
                <p>{catalogue[id].told}</p>
                <p>
                  <Icon name="right" size={14} weight={3} />
                  <span className="sr">{t.way}</span> {catalogue[id].repair}
                </p>
              </article>
            ))}
          </div>
        </section>
      )}
      {desks.length > 0 && (
        <section className="pp-desks">
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
      )}
    </div>
  );
}
