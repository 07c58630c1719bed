import { useRef } from 'react';
import { caseList, cases } from '../../machines/cases/cases.js';
import type { OwnCase } from '../../machines/cases/story.js';
import { encodeSet, mostInSet, type SetItem, setToFile } from '../cases/case-text.js';
import { Icon } from '../parts/icon.js';
import { saveFile } from '../parts/save-file.js';
import { LinkButton } from './link-button.js';
import type { MakerWords } from './maker-words.js';
import { OneOf } from './one-of.js';
import { useHeldFocus } from './use-held-focus.js';

interface MakerSetProps {
  readonly words: MakerWords;
  readonly set: readonly SetItem[];
  readonly onSet: (set: readonly SetItem[]) => void;
  /** A case of one's own is changed. */
  readonly onEdit: (own: OwnCase) => void;
  readonly linkTo: (set: string) => string;
}

/** Cases in a row, of ours and of one's own, under one link and in one file. */
export function MakerSet({ words, set, onSet, onEdit, linkTo }: MakerSetProps) {
  const { maker: t, stories, desk } = words;
  const frame = useRef<HTMLElement>(null);
  useHeldFocus(frame, '.maker__out, select');
  const rest = caseList.filter(({ id }) => !set.some((item) => 'ours' in item && item.ours === id));
  const full = set.length >= mostInSet;
  return (
    <section aria-label={t.set} ref={frame}>
      <h2>{t.set}</h2>
      <p>{t.setHow}</p>
      <ol className="maker__set">
        {set.map((item, at) => {
          const { one, story } = 'own' in item ? item.own : { one: cases[item.ours], story: stories[item.ours] };
          return (
            // The same case can stand there twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${one.id} ${at}`}>
              <span>
                <b>{story.name}</b> {desk.channels[one.channel]} · {desk.levels[one.level].name}
              </span>
              {'own' in item && (
                <button type="button" className="tb" onClick={() => onEdit(item.own)}>
                  {t.edit(story.name)}
                </button>
              )}
              <button
                type="button"
                className="tb maker__out"
                aria-label={t.remove(story.name)}
                onClick={() => onSet(set.filter((_, place) => place !== at))}
              >
                <Icon name="trash" size={20} />
              </button>
            </li>
          );
        })}
      </ol>
      {full ? (
        <p>{t.setFull(mostInSet)}</p>
      ) : (
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
            if (one) onSet([...set, { ours: one.id }]);
          }}
        />
      )}
      {set.length > 0 && (
        <div className="maker__on">
          <LinkButton t={t} name={t.copySet} link={linkTo(encodeSet(set))} />
          <button
            type="button"
            className="tb"
            onClick={() => saveFile(setToFile(set), `${t.fileOfSet}.json`, 'application/json')}
          >
            <Icon name="down" size={20} />
            {t.saveSet}
          </button>
        </div>
      )}
    </section>
  );
}
