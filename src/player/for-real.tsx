import { useEffect, useId, useRef } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import { Words } from '../parts/words.js';
import type { ForRealStrings } from '../strings/finish.js';

interface ForRealProps {
  readonly t: ForRealStrings;
  readonly onBack: () => void;
  /** Goes on with help beside the real thing, where there is any. */
  readonly onCompanion?: (() => void) | null;
}

/** From practice to the real thing. The addresses are text and no links: typing them oneself is the habit to learn. */
export function ForReal({ t, onBack, onCompanion }: ForRealProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="finish for-real" aria-labelledby={id}>
      <div className="finish__in">
        <div className="finish__head">
          <button type="button" className="finish__back" onClick={onBack}>
            <Icon name="left" />
            <span>{t.back}</span>
          </button>
          <h2 id={id} ref={title} tabIndex={-1}>
            {t.title}
          </h2>
          <p>{t.lead}</p>
          {onCompanion && (
            <button type="button" className="finish__companion tb tb--go" onClick={onCompanion}>
              <Icon name="flag" />
              <span>{t.companion}</span>
            </button>
          )}
        </div>
        <div className="finish__panel for-real__addresses">
          <h3>{t.addressesTitle}</h3>
          <dl>
            {t.addresses.map(({ address, text }) => (
              <div key={address}>
                <dt>
                  <bdi dir="ltr" translate="no">
                    {address}
                  </bdi>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
        <Points title={t.trueTitle} points={t.true} icon="check" tone="good" />
        <Points title={t.readyTitle} points={t.ready} icon="right" tone="plain" />
        <Points title={t.neverTitle} points={t.never} icon="diamond" tone="detour" />
        <p className="for-real__help">
          <Icon name="help" />
          <span>{t.help}</span>
        </p>
      </div>
    </section>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly string[];
  readonly icon: IconName;
  readonly tone: 'good' | 'plain' | 'detour';
}

function Points({ title, points, icon, tone }: PointsProps) {
  return (
    <div className="finish__panel for-real__points" data-tone={tone}>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} size={22} weight={2.6} />
            <span>
              <Words text={point} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
