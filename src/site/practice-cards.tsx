import { useId } from 'react';
import { Icon } from '../parts/icon.js';
import type { Practice, SiteStrings } from '../strings/site.js';
import { practices } from './choices.js';
import { Scene } from './scenes.js';

interface PracticeCardsProps {
  readonly t: SiteStrings;
  readonly value: Practice;
  readonly onChoose: (practice: Practice) => void;
}

/** What there is to practise: cards that are radio buttons. */
export function PracticeCards({ t, value, onChoose }: PracticeCardsProps) {
  const name = useId();
  return (
    <section className="start__pick">
      <h2 id={`${name}-title`}>{t.practiceTitle}</h2>
      <div className="picks" role="radiogroup" aria-labelledby={`${name}-title`}>
        {practices.map((practice) => (
          <label key={practice} className="pick" data-on={practice === value || undefined}>
            <input
              type="radio"
              name={name}
              value={practice}
              checked={practice === value}
              onChange={() => onChoose(practice)}
            />
            <Scene practice={practice} />
            <b>{t.practices[practice].name}</b>
            <span>{t.practices[practice].text}</span>
            <span className="meta">
              <Icon name="clock" size={18} />
              {t.practices[practice].time}
            </span>
            <span className="pick__tick">
              <Icon name="check" size={20} weight={3} />
            </span>
            <i className="ring" />
          </label>
        ))}
      </div>
    </section>
  );
}
