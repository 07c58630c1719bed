import { useEffect, useId, useRef } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { FinishStrings } from '../strings/finish.js';

interface FinishSharedProps {
  readonly t: FinishStrings['shared'];
  readonly onPlay: () => void;
  readonly onReport: () => void;
  readonly onSelf: () => void;
}

/** The goal was reached by somebody else: says so, plays it back, and leads to practising. */
export function FinishShared({ t, onPlay, onReport, onSelf }: FinishSharedProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const way = (icon: IconName, name: string, go: () => void) => (
    <button type="button" className="finish__way" onClick={go}>
      <Icon name={icon} />
      <span>{name}</span>
    </button>
  );
  return (
    <section className="finish finish--shared" aria-labelledby={id}>
      <div className="finish__in">
        <div className="finish__head">
          <h2 id={id} ref={title} tabIndex={-1}>
            {t.title}
          </h2>
          <p>{t.lead}</p>
        </div>
        <div className="finish__panel finish__next">
          <button type="button" className="finish__go" onClick={onPlay}>
            <span>{t.play}</span>
            <Icon name="play" />
          </button>
          {way('map', t.report, onReport)}
          {way('hand', t.self, onSelf)}
        </div>
      </div>
    </section>
  );
}
