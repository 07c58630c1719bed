import { Icon, type IconName } from '../parts/icon.js';
import type { Showing, ShowMove } from '../../machines/coach/show.js';
import type { TrainerStrings } from '../strings/trainer.js';
import type { Wishes } from './kept.js';
import { Tool } from './tool.js';

interface ControlsProps {
  readonly t: TrainerStrings['acting'];
  readonly phase: Showing['phase'];
  /** Somebody can be asked here. */
  readonly asks: boolean;
  readonly wishes: Wishes;
  readonly onMove: (way: ShowMove) => void;
  readonly onWishes: (wishes: Partial<Wishes>) => void;
}

const icons = { follow: 'reload', laptop: 'laptop', phone: 'phone', both: 'copy' } as const;
const asksIn = { shown: 'ask', asked: 'reveal', revealed: 'goOn' } as const;

/** What a trainer does: on, back, ask, and what is large and light. */
export function Controls({ t, phase, asks, wishes, onMove, onWishes }: ControlsProps) {
  const act = (icon: IconName, name: string, way: ShowMove, wide = false) => (
    <button type="button" className="tr-b" data-wide={wide || undefined} onClick={() => onMove(way)}>
      <Icon name={icon} size={22} />
      <span className={wide ? undefined : 'tr-b__name'}>{name}</span>
    </button>
  );
  return (
    <div className="tr-controls">
      <div className="tr-go">
        {act('left', t.back, 'back')}
        <button
          type="button"
          className="tr-b"
          disabled={phase === 'shown' && !asks}
          onClick={() => onMove(phase === 'revealed' ? 'next' : 'ask')}
        >
          <Icon name={phase === 'shown' ? 'chat' : phase === 'asked' ? 'eye' : 'check'} size={22} />
          <span className="tr-b__name">{t[asksIn[phase]]}</span>
        </button>
        {act('right', t.next, 'next', true)}
      </div>
      <div className="tr-sets">
        <fieldset>
          <legend className="sr">{t.view}</legend>
          {(['laptop', 'phone', 'both', 'follow'] as const).map((view) => (
            <Tool
              key={view}
              icon={icons[view]}
              name={t[view]}
              pressed={wishes.view === view}
              onPress={() => onWishes({ view })}
            />
          ))}
        </fieldset>
        <Tool
          icon="bulb"
          name={t.spotlight}
          pressed={wishes.spotlight}
          onPress={() => onWishes({ spotlight: !wishes.spotlight })}
        />
        <Tool
          icon="bell"
          name={t.asking}
          pressed={wishes.asking}
          onPress={() => onWishes({ asking: !wishes.asking })}
        />
        <button
          type="button"
          className="tr-b"
          aria-label={t.turnBefore}
          title={t.turnBefore}
          onClick={() => onMove('turnBefore')}
        >
          <Icon name="chevl" size={18} />
          <Icon name="diamond" size={22} />
        </button>
        <button
          type="button"
          className="tr-b"
          aria-label={t.nextTurn}
          title={t.nextTurn}
          onClick={() => onMove('nextTurn')}
        >
          <Icon name="diamond" size={22} />
          <Icon name="chevr" size={18} />
        </button>
      </div>
    </div>
  );
}
