import { caseList, isCaseId } from '../../machines/cases/cases.js';
import { encodeSet } from '../cases/case-text.js';
import { Icon } from '../parts/icon.js';
import { LinkButton } from './link-button.js';
import type { MakerWords } from './maker-words.js';
import { OneOf } from './one-of.js';
import type { Caller } from './use-desk.js';

interface MakerSetProps {
  readonly words: MakerWords;
  readonly set: readonly Caller[];
  readonly onSet: (set: readonly Caller[]) => void;
  readonly linkTo: (set: string) => string;
}

/** Cases in a row, of ours and of one's own, under one link. */
export function MakerSet({ words, set, onSet, linkTo }: MakerSetProps) {
  const { maker: t, stories, desk } = words;
  const rest = caseList.filter(({ id }) => !set.some(({ one }) => one.id === id));
  const text = encodeSet(set.map(({ one, story }) => (isCaseId(one.id) ? { ours: one.id } : { own: { one, story } })));
  return (
    <section aria-label={t.set}>
      <h2>{t.set}</h2>
      <p>{t.setHow}</p>
      <ol className="maker__set">
        {set.map(({ one, story }) => (
          <li key={one.id}>
            <span>
              <b>{story.name}</b> {desk.channels[one.channel]} · {desk.levels[one.level].name}
            </span>
            <button
              type="button"
              className="tb"
              aria-label={t.remove(story.name)}
              onClick={() => onSet(set.filter((other) => other.one.id !== one.id))}
            >
              <Icon name="trash" size={20} />
            </button>
          </li>
        ))}
      </ol>
      <OneOf
        name={t.addOurs}
        value=""
        options={[
          ['', '…'],
          ...rest.map(({ id, channel, level }) => {
            const about = `${stories[id].name} · ${desk.channels[channel]} · ${desk.levels[level].name}`;
            return [id as string, about] as const;
          }),
        ]}
        onChoose={(id) => {
          const one = rest.find((other) => other.id === id);
          if (one) onSet([...set, { one, story: stories[one.id] }]);
        }}
      />
      {set.length > 0 && <LinkButton t={t} name={t.copySet} link={linkTo(text)} />}
    </section>
  );
}
