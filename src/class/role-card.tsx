import type { Reply, Role } from '../../machines/cases/role.js';
import { answerTexts, probeName } from '../desk/talk-lines.js';
import { Icon } from '../parts/icon.js';
import type { OurCase } from './programme.js';
import type { WorkshopWords } from './workshop-words.js';

interface RoleCardProps {
  readonly words: WorkshopWords;
  readonly one: OurCase;
  readonly role: Role;
  /** In which round, and by which pair it is played. */
  readonly turn: string;
}

const icons = { desk: 'user', telephone: 'phone', mail: 'mail' } as const;

/** What who plays the learner has in hand: who they are, what they say, what is wrong with them, and their answers. */
export function RoleCard({ words: { t, stories, slips, catalogue, desk }, one, role, turn }: RoleCardProps) {
  const { name, about, says, wants, asks } = stories[one.id];
  const s = t.sheet;
  const replies = (title: string, all: readonly Reply[]) =>
    all.length > 0 && (
      <section>
        <h3>{title}</h3>
        <dl className="ws-replies">
          {all.map(({ probe, answer, mistaken }) => (
            <div key={`${probe.kind} ${probe.id}`}>
              <dt>{probeName(probe, desk)}</dt>
              <dd>
                {answerTexts(answer, desk, probe.kind === 'ask' ? 'learner' : 'seen').join(' ')}{' '}
                {mistaken && <em>{s.mistaken}</em>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  return (
    <article className="ws-card ws-role">
      <div className="ws-role__who">
        <p className="ws-card__way">
          <Icon name={icons[one.channel]} size={18} /> {s.channels[one.channel]}
        </p>
        <h2>{s.roleTitle(name)}</h2>
        <p>{about}</p>
        <h3>{s.says}</h3>
        <p className="ws-says">{says}</p>
        <p>{s.toPlayer(name, wants)}</p>
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
        </div>
        <p className="ws-role__turn">{turn}</p>
      </div>
      <div className="ws-role__knows">
        {replies(s.asked, role.asked)}
        {replies(s.tested, role.tested)}
        <p>{s.otherwise}</p>
      </div>
    </article>
  );
}
