import { useContext, useEffect, useId, useRef, useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { Ending, FinishStrings } from '../strings/finish.js';
import { FinishNext } from './finish-next.js';
import { FinishPicture } from './finish-picture.js';
import { type DoneStop, endingOf, finishRoute } from './finish-route.js';
import { ForReal } from './for-real.js';
import { ForRealWayContext } from './for-real-way.js';
import { type Icons, iconsOf } from './scene.js';

/** What the learner wants to practise next. */
export interface FinishChoice {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly conditions: readonly ConditionId[];
}

interface FinishProps extends FinishChoice {
  /** Somebody else was let in on the way. */
  readonly entered?: boolean;
  /** Begins again, where most of it was played to the learner. */
  readonly onSelf?: (() => void) | null;
  readonly t: FinishStrings;
  /** The pictograms of both; those of a laptop and a phone when left out. */
  readonly icons?: Icons;
  /** Notifications are not on: said, because the next request would not be heard. */
  readonly muted: boolean;
  readonly onChoose: (choice: FinishChoice) => void;
  /** Opens what is said of how it went. */
  readonly onReport: () => void;
}

/** How somebody else was let in, where it was not by approving what nobody asked for. */
const enteredBy: { readonly [E in Ending]?: 'called' | 'lured' } = {
  'unexpected-call': 'called',
  'link-in-a-mail': 'lured',
};

/** Shown when the goal is reached: what was done, and where to go from here. */
export function Finish({
  t,
  icons = iconsOf({ onPhone: false }),
  muted,
  entered = false,
  onSelf = null,
  onChoose,
  onReport,
  ...done
}: FinishProps) {
  const [forReal, setForReal] = useState(false);
  const way = useContext(ForRealWayContext);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // What the learner stood on is gone; reading goes on from here.
  useEffect(() => {
    if (!forReal) title.current?.focus();
  }, [forReal]);

  if (forReal) {
    const { scenario, phone } = done;
    const onCompanion = way && (() => way({ scenario, phone }));
    return <ForReal t={t.forReal} onBack={() => setForReal(false)} onCompanion={onCompanion} />;
  }
  const ending = endingOf(done);
  // A practice that a host added says what of it is told.
  const stops = finishRoute(ending, entered).filter(({ id }) => t.done[id]);
  const head = entered
    ? { title: t.entered.title, lead: t.entered[enteredBy[ending] ?? 'lead'] }
    : onSelf
      ? t.watched
      : { title: t.title[ending], lead: t.lead[ending] };
  return (
    <section className="finish" aria-labelledby={id}>
      <div className="finish__in">
        <div className="finish__head">
          <span className="finish__check">
            <Icon name="check" size={30} weight={3} />
          </span>
          <h2 id={id} ref={title} tabIndex={-1}>
            {head.title}
          </h2>
          <p>{head.lead}</p>
          <button type="button" className="finish__report" onClick={onReport}>
            <Icon name="map" />
            <span>{t.report}</span>
            <Icon name="right" />
          </button>
          {muted && (
            <p className="for-real__help">
              <Icon name="belloff" />
              <span>{t.muted}</span>
            </p>
          )}
        </div>
        <div className="finish__panel finish__done">
          <FinishPicture stops={stops} icons={icons} />
          <h3>{onSelf ? t.watched.doneTitle : t.doneTitle}</h3>
          <ol>
            {stops.map((stop) => (
              <Done key={stop.id} stop={stop} icon={icons[stop.device]} t={t} />
            ))}
          </ol>
        </div>
        <FinishNext t={t} {...done} onSelf={onSelf} onChoose={onChoose} onForReal={() => setForReal(true)} />
      </div>
    </section>
  );
}

interface DoneProps {
  readonly stop: DoneStop;
  readonly icon: IconName;
  readonly t: FinishStrings;
}

function Done({ stop, icon, t }: DoneProps) {
  return (
    <li>
      <span className="finish__no" aria-hidden="true">
        {stop.step ?? <Icon name={stop.id === 'letIn' ? 'diamond' : 'check'} size={16} weight={3.5} />}
      </span>
      {stop.step && <span className="sr">{t.step(stop.step)}. </span>}
      <span className="finish__dev" title={t[stop.device]}>
        <Icon name={icon} size={22} />
        <span className="sr">{t[stop.device]}: </span>
      </span>
      <span>{t.done[stop.id]}</span>
    </li>
  );
}
