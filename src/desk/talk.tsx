import { useEffect, useRef } from 'react';
import type { Channel } from '../../machines/cases/case.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';
import type { Turn } from './talk-lines.js';
import { TalkTurns } from './talk-turns.js';

interface TalkProps {
  readonly t: DeskStrings;
  readonly channel: Channel;
  readonly name: string;
  readonly turns: readonly Turn[];
  /** There is room for one half of the page, and it is the other. */
  readonly away: boolean;
}

const icons: { readonly [C in Channel]: IconName } = { desk: 'user', telephone: 'phone', mail: 'mail' };

/** What was said so far: at the desk, on the line, or in letters. What comes is read out once for all layouts. */
export function Talk({ t, channel, name, turns, away }: TalkProps) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [turns, away]);
  const { title, text } = t.comes[channel];
  const who = { you: t.you, learner: name, act: t.you, seen: t.youSee };
  return (
    <main className="talk" data-channel={channel} hidden={away}>
      <header className="talk__head">
        <span className="talk__face">
          <Icon name={icons[channel]} size={34} />
        </span>
        <h2 tabIndex={-1}>{title(name)}</h2>
        <p>{text}</p>
      </header>
      <div className="talk__log" role="log" aria-live="off" aria-label={t.regions.talk}>
        <TalkTurns turns={turns} who={who} end={end} />
      </div>
    </main>
  );
}
