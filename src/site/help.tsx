import { useEffect, useRef, useState } from 'react';
import { Icon } from '../parts/icon.js';
import type { Day, Helper, HelpStrings, Moment, Reason } from '../strings/help.js';
import { HelpCard } from './help-card.js';
import { Segmented } from './segmented.js';

/** What was chosen; nothing of it is kept or sent. */
export interface Appointment {
  readonly reason: Reason;
  readonly helper: Helper;
  readonly day: Day;
  readonly moment: Moment;
}

const first: Appointment = { reason: 'forbidden', helper: 'mentor', day: 'monday', moment: 'break' };

interface HelpProps {
  readonly t: HelpStrings;
  readonly onBack: () => void;
  readonly onPractise: (helper: Helper) => void;
}

/** Who does not set up alone: with whom, when, and a card to take along. Choices only: nothing is typed. */
export function Help({ t, onBack, onPractise }: HelpProps) {
  const [chosen, choose] = useState(first);
  const { reason, helper, day, moment } = chosen;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);

  function group<K extends keyof Appointment>(key: K, name: string, labels: Readonly<Record<Appointment[K], string>>) {
    const values = Object.keys(labels) as Appointment[K][];
    return (
      <Segmented
        title={name}
        className={`seg seg--${key}`}
        value={chosen[key]}
        options={values.map((value) => ({ value, label: labels[value] }))}
        onChoose={(value) => choose({ ...chosen, [key]: value })}
      />
    );
  }

  return (
    <main className="start help">
      <header className="help__head">
        <button type="button" className="go-on" onClick={onBack}>
          <Icon name="left" />
          <span>{t.back}</span>
        </button>
        <h1 ref={title} tabIndex={-1}>
          {t.title}
        </h1>
        <p>{t.lead}</p>
      </header>
      <div className="help__choose">
        {group('reason', t.reasonTitle, t.reasons)}
        <output className="help__answer">{t.answers[reason]}</output>
        {group('helper', t.helperTitle, t.helpers)}
        {helper === 'home' ? (
          reason === 'notOwned' && <p className="help__answer">{t.homeWithout}</p>
        ) : (
          <>
            {group('day', t.dayTitle, t.days)}
            {group('moment', t.momentTitle, t.moments)}
          </>
        )}
      </div>
      <div className="help__take">
        <HelpCard t={t} reason={reason} helper={helper} day={day} moment={moment} />
        <button type="button" className="go-on" onClick={() => print()}>
          <Icon name="card" />
          <span>{t.print}</span>
        </button>
        <button type="button" className="go" onClick={() => onPractise(helper)}>
          <span>{t.practise[helper]}</span>
          <span className="go__arrow">
            <Icon name="right" size={26} weight={3} />
          </span>
        </button>
      </div>
    </main>
  );
}
