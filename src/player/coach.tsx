import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { CoachText, FirstStageStrings } from '../strings/stage.js';
import { coachSentence, type Speakers } from './coach-text.js';
import { CoachWords } from './coach-words.js';
import { Say } from './say.js';
import { type Arrow, Sign } from './sign.js';

interface CoachProps {
  readonly t: FirstStageStrings;
  readonly speakers: Speakers;
  /** The device that is meant: its pictogram and its name on the sign. */
  readonly icon: IconName | null;
  readonly name: string;
  readonly arrow: Arrow;
  readonly back: boolean;
  readonly kicker: string;
  readonly say: CoachText;
  readonly why: CoachText;
  /** Something else was pressed: said for a moment, with the instruction under it. */
  readonly aside: string | null;
  /** What the other device shows and this one needs. */
  readonly value: string | null;
  readonly children: ReactNode;
}

/** The coach: a sign, one sentence, and why. A region beside the devices; it never covers or traps. */
export function Coach(props: CoachProps) {
  const { t, speakers, icon, name, arrow, back, kicker, say, why, aside, value, children } = props;
  // In a window that scrolls the band of the device scrolls away; this one stays, with the coach.
  const { band } = speakers.laptop.laptop.common;
  return (
    <section className={back ? 'coach coach--detour' : 'coach'} part="coach" aria-label={t.coach.name} tabIndex={-1}>
      <p className="coach__band">
        <b>{band.title}</b> – {band.unreal}
      </p>
      <Sign arrow={arrow} icon={icon} name={name} />
      <Say id={`${kicker} ${aside ?? coachSentence(say, speakers)}`}>
        <p className="say__k">
          {back && <Icon name="diamond" size={18} weight={2.4} />}
          {kicker}
        </p>
        <h2>{aside ?? <CoachWords text={say} speakers={speakers} />}</h2>
        <p className="why">
          <CoachWords text={aside === null ? why : say} speakers={speakers} />
        </p>
      </Say>
      {value !== null && <span className="coach__val">{value}</span>}
      <div className="coach__acts">{children}</div>
    </section>
  );
}
