import { type Answer, type Companion as State, expected } from '../../machines/coach/companion.js';
import type { Atlas } from '../../machines/coach/hypotheses.js';
import { Icon } from '../parts/icon.js';
import type { Speakers } from '../player/coach-text.js';
import { CoachWords } from '../player/coach-words.js';
import type { FirstStageStrings } from '../strings/stage.js';
import { Advice, lineFor } from './advice.js';
import { Answers } from './answers.js';
import { Ask } from './ask.js';
import { List } from './list.js';
import { calledBy } from './names.js';
import type { Drawing } from './picture.js';
import { useHeadingFocus } from './use-companion.js';
import type { CompanionWords } from './words.js';

interface CompanionProps {
  readonly now: State;
  readonly atlas: () => Atlas;
  readonly words: CompanionWords;
  readonly stage: FirstStageStrings;
  readonly drawing: Drawing;
  readonly speakers: Speakers;
  /** The focus was on something that is gone. */
  readonly focus: boolean;
  readonly onSay: (said: Answer) => void;
  readonly onHelp: () => void;
}

/** One thing at a time: a question, an advice, or where help is to be had. */
export function Companion(props: CompanionProps) {
  const { now, atlas, words, stage, drawing, speakers, focus, onSay, onHelp } = props;
  const { companion: t, catalogue } = words;
  const heading = useHeadingFocus(now, focus);
  const { phase, device, tell, surprised, misses } = now;
  const line = lineFor(now, stage);
  const called = line ? calledBy(device, line.world) : device;
  const onSee = (key: string) => onSay({ type: 'sees', key });
  const other = () => onSay({ type: 'other' });
  const titles = {
    ask: t.ask[called],
    list: t.list.title[called],
    help: t.help.title,
    lost: t.lost.title,
    exit: line && <CoachWords text={line.say} speakers={speakers} />,
    done: t.done.title,
  };
  const title = phase === 'do' ? null : titles[phase];
  return (
    <>
      <div className="cp__card" data-phase={phase}>
        <div className="cp__news" aria-live="polite">
          {surprised && (
            <p key={misses} className="cp__surprised">
              {t.surprised}
            </p>
          )}
          {tell && (
            <div className="cp__tell">
              <Icon name="diamond" size={26} />
              <p>
                <b>{t.known}</b> {catalogue[tell].told} {catalogue[tell].repair}
              </p>
            </div>
          )}
        </div>
        {phase !== 'do' && (
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        )}
        {phase === 'ask' && (
          <>
            <p>{t.askLead}</p>
            <Ask now={now} drawing={drawing} onSee={onSee} />
          </>
        )}
        {phase === 'do' && <Advice now={now} drawing={drawing} speakers={speakers} stage={stage} heading={heading} />}
        {phase === 'list' && (
          <>
            <p>{t.list.lead}</p>
            <List
              key={device}
              now={now}
              atlas={atlas()}
              t={t}
              onSee={onSee}
              onTurn={(to) => onSay({ type: 'turn', device: to })}
            />
          </>
        )}
        {phase === 'help' && (
          <>
            <p>{t.help.lead}</p>
            <Answers scenario={now.scenario} words={catalogue} />
          </>
        )}
        {phase === 'lost' && (
          <ol className="cp__todo">
            {(line?.world.laptop.context.onPhone ? t.lost.onePhone : t.lost.steps).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {phase === 'exit' && line && (
          <p>
            <CoachWords text={line.why} speakers={speakers} />
          </p>
        )}
        {phase === 'done' && <p>{t.done.lead}</p>}
      </div>
      <Ways now={now} t={t} onSay={onSay} other={other} onHelp={onHelp} />
    </>
  );
}

interface WaysProps extends Pick<CompanionProps, 'now' | 'onSay' | 'onHelp'> {
  readonly t: CompanionWords['companion'];
  readonly other: () => void;
}

/** What can be answered, in reach of a thumb. */
function Ways({ now, t, onSay, other, onHelp }: WaysProps) {
  const { phase } = now;
  const help = (
    <button type="button" className="go-on" onClick={onHelp}>
      <Icon name="help" />
      <span>{t.askHelp}</span>
    </button>
  );
  const none = (name: string) => (
    <button type="button" className="go-on" onClick={other}>
      <Icon name="diamond" />
      <span>{name}</span>
    </button>
  );
  const again = (name: string) => (
    <button type="button" className="go cp__yes" onClick={() => onSay({ type: 'again' })}>
      <Icon name={phase === 'lost' ? 'check' : 'uturn'} weight={3} />
      <span>{name}</span>
    </button>
  );
  switch (phase) {
    case 'do':
      return (
        <div className="cp__ways">
          <button
            type="button"
            className="go cp__yes"
            onClick={() => onSay({ type: 'sees', key: expected(now)?.key ?? '' })}
          >
            <Icon name="check" weight={3} />
            <span>{t.seen}</span>
          </button>
          {none(t.notSeen)}
        </div>
      );
    case 'ask':
      return <div className="cp__ways">{none(t.other)}</div>;
    case 'list':
      return <div className="cp__ways">{none(t.list.other)}</div>;
    case 'help':
      return (
        <div className="cp__ways">
          {again(t.help.again)}
          {help}
        </div>
      );
    case 'lost':
      return (
        <div className="cp__ways">
          {again(t.lost.done)}
          {help}
        </div>
      );
    case 'exit':
      return <div className="cp__ways">{help}</div>;
    case 'done':
      return null;
    default:
      return phase satisfies never;
  }
}
