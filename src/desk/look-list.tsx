import { cases } from '../../machines/cases/cases.js';
import type { Desk, DeskEvent } from '../../machines/cases/desk.js';
import type { LookId } from '../../machines/cases/looks.js';
import { Icon } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';
import { foundBy } from './desk-line.js';

interface LookListProps {
  readonly t: DeskStrings;
  readonly desk: Desk;
  readonly onLook: (event: DeskEvent) => void;
}

/** What can be checked, and what was found so far. Who the learner is comes first. */
export function LookList({ t, desk, onLook }: LookListProps) {
  const { id, looks, shown, remark, run } = desk;
  const { name } = t.people[id];
  const all: readonly LookId[] = ['card', ...cases[id].looks];
  const against = remark?.says === 'notThis' ? remark.look : null;
  return (
    <section>
      <h2>
        {t.check} <small>{t.checked(looks.length, all.length)}</small>
      </h2>
      <ul className="checks">
        {all.map((look) => {
          const seen = looks.includes(look);
          return (
            <li key={look}>
              <button
                type="button"
                className="checks__one"
                data-seen={seen || undefined}
                data-shown={look === shown || undefined}
                data-against={look === against || undefined}
                onClick={() => onLook({ type: 'desk.look', look })}
              >
                <Icon name={seen ? (look === against ? 'diamond' : 'check') : 'help'} />
                <span>{t.looks[look].ask(name)}</span>
                <span className={seen ? 'checks__found' : 'checks__look'}>
                  {seen ? foundBy(look, run.world, t) : t.look}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
