import { useMemo } from 'react';
import { leads } from '../../machines/coach/dial.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { Speakers } from '../player/coach-text.js';
import type { Settings } from '../player/settings.js';
import type { Size } from '../player/use-size.js';
import type { DeskStrings } from '../strings/desk.js';
import { DeskAdmin } from './desk-admin.js';
import { DeskStage } from './desk-stage.js';
import type { Sight } from './seen-on.js';
import { Talk } from './talk.js';
import { answerTexts, type Turn } from './talk-lines.js';
import type { Helping } from './use-desk.js';

interface DeskSightProps {
  readonly t: DeskStrings;
  readonly helping: Helping;
  /** It is being mended: by the helper at the admin side, or on the devices. */
  readonly does: 'manages' | 'mends' | null;
  readonly sees: Sight | null;
  readonly turns: readonly Turn[];
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly whole: Size;
  readonly skips: HTMLElement | null;
  readonly wide: boolean;
  readonly away: boolean;
  readonly onHappen: (event: WorldEvent) => void;
}

/** What a helper has before them: their own screen, the devices of the learner, or the talk. */
export function DeskSight(props: DeskSightProps) {
  const { t, helping, does, sees, turns, speakers, settings, whole, skips, wide, away, onHappen } = props;
  const { visit, story } = helping;
  const { addresses, one, size: rem } = settings;
  const wish = useMemo(() => ({ one, rem }), [one, rem]);
  const coach = leads(settings.coach);
  if (does === 'manages' || sees === 'admin') {
    return (
      <DeskAdmin
        t={t}
        visit={visit}
        speakers={speakers}
        addresses={addresses}
        coach={coach}
        away={away}
        onHappen={does === 'manages' ? onHappen : null}
      />
    );
  }
  if (!does && !sees) {
    return <Talk t={t} channel={visit.one.channel} name={story.name} turns={turns} away={away} />;
  }
  const answer = visit.done.at(-1)?.answer;
  return (
    <DeskStage
      t={t}
      visit={visit}
      name={story.name}
      sees={sees}
      found={answer ? answerTexts(answer, t, 'seen') : []}
      speakers={speakers}
      addresses={addresses}
      whole={whole}
      wish={wish}
      coach={coach}
      skips={skips}
      named={wide}
      away={away}
      onHappen={onHappen}
    />
  );
}
