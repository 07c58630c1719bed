import type { Case } from '../../machines/cases/case.js';
import { Icon } from '../parts/icon.js';
import type { WorkshopWords } from './workshop-words.js';

interface RoleCardProps {
  readonly words: WorkshopWords;
  readonly one: Case;
}

const icons = { desk: 'user', telephone: 'phone', mail: 'mail' } as const;

/** What who plays the learner has in hand: who they are, what they say, and what is wrong with them. */
export function RoleCard({ words: { t, stories, slips, catalogue }, one }: RoleCardProps) {
  const { name, about, says, wants, asks } = stories[one.id as keyof typeof stories];
  const s = t.sheet;
  return (
    <article className="ws-card">
      <p className="ws-card__way">
        <Icon name={icons[one.channel]} size={18} /> {s.channels[one.channel]}
      </p>
      <h2>{s.roleTitle(name)}</h2>
      <p>{about}</p>
      <h3>{s.says}</h3>
      <p className="ws-says">{says}</p>
      <p>{wants}</p>
      {asks !== null && (
        <>
          <h3>{s.asks}</h3>
          <p className="ws-says">{asks}</p>
        </>
      )}
      <div className="ws-secret">
        <h3>
          <Icon name="lock" size={16} /> {s.secret}
        </h3>
        {one.causes.map((id) => (
          <p key={id}>
            <b>{slips[id]}.</b> {catalogue[id].told}
          </p>
        ))}
        <p>{s.secretSays}</p>
      </div>
    </article>
  );
}
