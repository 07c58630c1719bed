import { Icon, type IconName } from '../parts/icon.js';
import type { HelpDesk } from '../profile/profile.js';
import type { PaperNeed } from '../strings/paper.js';
import { Desks } from './desks.js';
import type { StepPlan } from './step-plan.js';

const needIcons: Readonly<Record<PaperNeed, IconName>> = {
  android: 'phone',
  iphone: 'phone',
  newPhone: 'phone',
  oldPhone: 'phone',
  laptop: 'laptop',
  number: 'phone',
  pass: 'card',
  internet: 'wifi',
  time: 'clock',
};

interface OverviewProps {
  readonly plan: StepPlan;
  /** Those for whom there is room. */
  readonly desks: readonly HelpDesk[];
  /** There is little room. */
  readonly dense: boolean;
}

/** What it is, for whom, what lies ready, how it is read, every step by its name, and who helps. */
export function Overview({ plan, desks, dense }: OverviewProps) {
  const { title, needs, list, words, rest, icons, begins } = plan;
  const { paper: t, laptop } = words;
  return (
    <div className="pp-first" data-dense={dense || undefined}>
      <div className="pp-sign">
        <p>{rest ? t.rest : t.kind}</p>
        <h1>{title}</h1>
        <p>
          {t.forWhom(laptop.common.school)} {begins && t.begins}
        </p>
      </div>
      <div className="pp-two">
        <section>
          <h2>{t.needsTitle}</h2>
          <ul className="pp-needs">
            {needs.map((need) => (
              <li key={need}>
                <Icon name={needIcons[need]} size={20} />
                <span>{t.needs[need]}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t.howTitle}</h2>
          <ul className="pp-how">
            {t.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{t.stepsTitle}</h2>
        <ol className="pp-list">
          {list.map(({ stop, name, done }) => (
            <li key={stop.id} data-done={done || undefined}>
              <b>{stop.step}</b>
              <Icon name={icons[stop.device === 'laptop' ? 'laptop' : 'phone']} size={18} />
              <span>
                {name}
                {done && ` (${t.done})`}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {desks.length > 0 && <Desks words={words} desks={desks} />}
      <p className="pp-safe">
        <Icon name="lock" size={22} />
        <span>{t.safe}</span>
      </p>
    </div>
  );
}
