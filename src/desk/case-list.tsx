import { useEffect, useId, useRef, useState } from 'react';
import type { Channel, Level } from '../../machines/cases/case.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';
import { Choice } from './choice.js';
import type { NextCaller } from './advice.js';
import type { LostCase } from './in-set.js';
import { HelpCodeField, type Learner } from './help-code-field.js';
import type { Kept, Points } from './kept-points.js';
import type { Caller } from './use-desk.js';

interface CaseListProps {
  readonly t: DeskStrings;
  readonly callers: readonly Caller[];
  /** The most points of each case that was finished. */
  readonly points: Points;
  /** Who to help next; null in a set, which has an order, and where nothing is left. */
  readonly next: NextCaller | null;
  /** What was pressed to come here is gone: the focus goes to the title. */
  readonly focus: boolean;
  readonly onOpen: (caller: Caller) => void;
  /** These are a set that somebody made: they stand in its order. */
  readonly isSet: boolean;
  /** A case or a set was asked for that cannot be read, or is not there. */
  readonly lost: 'case' | 'set' | null;
  /** Cases of the set that cannot be practised. */
  readonly lostCases: readonly LostCase[];
  readonly onLeave: (() => void) | null;
  /** The way from a set to all cases. */
  readonly onAll: (() => void) | null;
  /** The way to where a case is made. */
  readonly onMake: () => void;
  readonly onLesson: () => void;
  /** The place of a learner, by the code that they read aloud. */
  readonly onLearner: (learner: Learner) => void;
}

/** What was kept of a case: its id can be any name, for an object has some of its own. */
const bestOf = (points: Points, { one: { id } }: Caller): Kept | null =>
  (Object.hasOwn(points, id) && points[id]) || null;

const channels: readonly Channel[] = ['desk', 'telephone', 'mail'];
const levels: readonly Level[] = [1, 2, 3];
const icons: { readonly [C in Channel]: IconName } = { desk: 'user', telephone: 'phone', mail: 'mail' };

/** Who asks for help, by level. */
export function CaseList(props: CaseListProps) {
  const {
    t,
    callers,
    isSet,
    lost,
    lostCases,
    points,
    next,
    focus,
    onOpen,
    onLeave,
    onAll,
    onMake,
    onLesson,
    onLearner,
  } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  const [only, choose] = useState<Channel | 'all'>('all');
  // Who comes in the same way stands together.
  const shown = channels
    .filter((channel) => only === 'all' || only === channel)
    .flatMap((channel) => callers.filter(({ one }) => one.channel === channel));
  const helped = callers.filter((caller) => bestOf(points, caller)?.solved).length;
  return (
    <main className="queue">
      {onLeave && (
        <button type="button" className="tb" onClick={onLeave}>
          <Icon name="left" size={20} />
          {t.leave}
        </button>
      )}
      <h1 ref={title} tabIndex={-1}>
        {t.title}
      </h1>
      <p>{t.lead}</p>
      {helped > 0 && <p>{t.helped(helped, callers.length)}</p>}
      {(lost || lostCases.length > 0) && (
        <div className="remark" role="alert">
          {lost && <p>{lost === 'set' ? t.lostSet : t.lostCase}</p>}
          {lostCases.map(({ place, name, why }) => (
            <p key={place}>{t.lostIn(place, name, t.lostWhy[why])}</p>
          ))}
        </div>
      )}
      <HelpCodeField t={t.helpCode} onOpen={onLearner} />
      {next && (
        <section className="queue__next" aria-label={t.advice.title}>
          <p>
            <b>{t.advice.title}:</b> {next.reason}
          </p>
          <button type="button" className="desk-go" onClick={() => onOpen(next.caller)}>
            <span>{t.advice.begin(next.caller.story.name)}</span>
            <span className="desk-go__arrow">
              <Icon name="right" weight={3} />
            </span>
          </button>
        </section>
      )}
      {!isSet && (
        <Choice
          title={t.only}
          value={only}
          options={[['all', t.every] as const, ...channels.map((id) => [id, t.channels[id]] as const)]}
          onChoose={choose}
        />
      )}
      {isSet ? (
        <Waiting t={t} name={t.set} callers={callers} points={points} onOpen={onOpen} />
      ) : (
        levels.map((level) => (
          <Waiting
            key={level}
            t={t}
            name={t.levels[level].name}
            text={t.levels[level].text}
            callers={shown.filter(({ one }) => one.level === level)}
            points={points}
            onOpen={onOpen}
          />
        ))
      )}
      {onAll && (
        <button type="button" className="tb" onClick={onAll}>
          <Icon name="menu" size={20} />
          {t.toList}
        </button>
      )}
      <button type="button" className="tb" onClick={onMake}>
        <Icon name="plus" size={20} />
        {t.make}
      </button>
      <button type="button" className="tb" onClick={onLesson}>
        <Icon name="book" size={20} />
        {t.lesson}
      </button>
    </main>
  );
}

interface WaitingProps extends Pick<CaseListProps, 't' | 'callers' | 'points' | 'onOpen'> {
  readonly name: string;
  readonly text?: string;
}

/** Those who wait under one heading. */
function Waiting({ t, name, text, callers, points, onOpen }: WaitingProps) {
  const id = useId();
  if (callers.length === 0) return null;
  return (
    <section className="queue__level" aria-labelledby={id}>
      <h2 id={id}>
        {name} {text && <small>{text}</small>}
      </h2>
      <ol className="queue__list">
        {callers.map((caller) => (
          <CaseCard
            key={caller.key}
            t={t}
            caller={caller}
            best={bestOf(points, caller)}
            onOpen={() => onOpen(caller)}
          />
        ))}
      </ol>
    </section>
  );
}

interface CaseCardProps {
  readonly t: DeskStrings;
  readonly caller: Caller;
  readonly best: Kept | null;
  readonly onOpen: () => void;
}

function CaseCard({ t, caller: { one, story }, best, onOpen }: CaseCardProps) {
  return (
    <li>
      <button type="button" onClick={onOpen}>
        <span className="who__face">
          <Icon name={icons[one.channel]} size={28} />
        </span>
        <b>{story.name}</b>
        <span className="queue__about">
          {t.channels[one.channel]} · {story.about}
        </span>
        <span className="queue__says">{story.says}</span>
        {best && (
          <span className="queue__solved" data-not={!best.solved || undefined}>
            <Icon name={best.solved ? 'check' : 'flag'} size={20} weight={2.6} />
            {(best.solved ? t.best : t.tried)(best.total)}
          </span>
        )}
      </button>
    </li>
  );
}
