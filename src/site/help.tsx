import { useEffect, useRef, useState } from 'react';
import type { HelpDesk } from '../profile/profile.js';
import { Icon } from '../parts/icon.js';
import type { Day, Helper, HelpStrings, Moment, Reason } from '../strings/help.js';
import { HelpCard } from './help-card.js';
import { HelpDesks } from './help-desks.js';
import { Segmented } from '../parts/segmented.js';

/** What was chosen; nothing of it is kept or sent. */
export interface Appointment {
  readonly reason: Reason;
  readonly helper: Helper;
  readonly day: Day;
  readonly moment: Moment;
  /** Which of the help desks: its place in the list. */
  readonly desk: number;
}

const first: Appointment = { reason: 'forbidden', helper: 'mentor', day: 'monday', moment: 'break', desk: 0 };

interface HelpProps {
  readonly t: HelpStrings;
  /** Where the school gives help. */
  readonly desks: readonly HelpDesk[];
  /** Phones may be used at school: nobody has to ask for that. */
  readonly phones: boolean;
  /** The way to the steps on paper. */
  readonly guide: string;
  readonly onGuide: () => void;
  readonly onBack: () => void;
  readonly onPractise: (helper: Helper) => void;
}

/** Who does not set up alone: with whom, when, and a card to take along. Choices only: nothing is typed. */
export function Help({ t, desks, phones, guide, onGuide, onBack, onPractise }: HelpProps) {
  const [chosen, choose] = useState<Appointment>({ ...first, reason: phones ? 'notOwned' : first.reason });
  const { reason, helper } = chosen;
  // Without a phone nothing can be set up at home: only at school there is another way.
  const without = helper === 'home' && reason !== 'forbidden';
  const [led, setLed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);

  function group<K extends Exclude<keyof Appointment, 'desk'>>(
    key: K,
    name: string,
    labels: Readonly<Record<Appointment[K], string>>,
  ) {
    const values = (Object.keys(labels) as Appointment[K][]).filter((value) => !phones || value !== 'forbidden');
    return (
      <Segmented
        title={name}
        className={`seg seg--${key}`}
        value={chosen[key]}
        options={values.map((value) => ({ value, label: labels[value] }))}
        onChoose={(value) => {
          choose({ ...chosen, [key]: value });
          setLed(false);
        }}
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
        {helper === 'supporter' && desks.length > 1 && (
          <Segmented
            title={t.desks.chooseTitle}
            className="seg seg--reason"
            value={String(chosen.desk)}
            options={desks.map(({ name, place }, at) => ({
              value: String(at),
              label: place ? `${name}, ${place}` : name,
            }))}
            onChoose={(value) => choose({ ...chosen, desk: Number(value) })}
          />
        )}
        {helper === 'home' ? (
          without && <p className="help__answer">{t.homeWithout}</p>
        ) : (
          <>
            {group('day', t.dayTitle, t.days)}
            {group('moment', t.momentTitle, t.moments)}
          </>
        )}
      </div>
      <div className="help__take">
        {without ? (
          (['mentor', 'supporter'] as const).map((other) => (
            <button
              key={other}
              type="button"
              className="go-on"
              onClick={() => {
                choose({ ...chosen, helper: other });
                setLed(true);
              }}
            >
              <Icon name="together" />
              <span>{t.instead[other]}</span>
            </button>
          ))
        ) : (
          <>
            <HelpCard t={t} focus={led} {...chosen} desk={desks[chosen.desk] ?? null} />
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
          </>
        )}
        <button type="button" className="go-on" onClick={onGuide}>
          <Icon name="print" />
          <span>{guide}</span>
        </button>
        <HelpDesks t={t} desks={desks} />
      </div>
    </main>
  );
}
