import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskEvent, RepairBy } from '../../machines/cases/visit.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Icon } from '../parts/icon.js';
import type { Speakers } from '../player/coach-text.js';
import type { Settings } from '../player/settings.js';
import { undoKey } from '../player/undo-key.js';
import type { Size } from '../player/use-size.js';
import type { SetSetting } from '../player/use-settings.js';
import { DeskHead } from './desk-head.js';
import { DeskPanel, type Tool } from './desk-panel.js';
import { DeskSight } from './desk-sight.js';
import { Heard } from './heard.js';
import { isNamed } from './mend-tools.js';
import { renamed } from './renamed.js';
import { seenOn } from './seen-on.js';
import { talkOf } from './talk-lines.js';
import type { Helping } from './use-desk.js';
import { useHeldFocus } from './use-held-focus.js';
import type { DeskWords } from './words.js';

interface DeskCaseProps {
  readonly words: DeskWords;
  readonly helping: Helping;
  /** Which one it is, and of how many; null where it stands in no row. */
  readonly place: readonly [n: number, total: number] | null;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly whole: Size;
  readonly onHappen: (...events: readonly DeskEvent[]) => void;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onList: () => void;
}

/** Where both halves of the page have room, in pixels of the ordinary text size. */
const both = 900;

/** One case: what the helper can do at one side; the talk, or the devices of the learner, at the other. */
export function DeskCase(props: DeskCaseProps) {
  const { words, helping, settings, whole, onHappen, onAgain, onList } = props;
  const t = words.desk;
  const { visit, story, letters } = helping;
  const { name } = story;
  const { channel } = visit.one;
  const speakers = useMemo(() => renamed(props.speakers, name), [props.speakers, name]);
  const [view, setView] = useState<'panel' | 'talk'>('panel');
  const [tool, setTool] = useState<Tool>('ask');
  const [by, setBy] = useState<RepairBy>('learner');
  /** How much was done when the helper turned back from what was looked at. */
  const [turned, turnBack] = useState(-1);
  const [skips, setSkips] = useState<HTMLElement | null>(null);
  const wide = (whole.width * 16) / settings.size >= both;
  const turns = useMemo(() => talkOf(visit, story, words, letters), [visit, story, words, letters]);
  const last = visit.done.at(-1);
  const solves = tool === 'mend' && isNamed(visit);
  const mends = solves && channel === 'desk' && by !== 'admin';
  const manages = solves && by === 'admin';
  const sees = solves || turned === visit.done.length ? null : seenOn(visit);
  const devices = mends || (sees !== null && sees !== 'admin');
  const shows = devices ? t.views.devices : manages || sees ? t.ownScreen : t.views.talk;
  const onUndo = last?.event.type === 'desk.repair' ? props.onUndo : null;

  // Where there is room for one half, what was pressed is gone with the other: the focus goes to the way back.
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (view === 'talk') back.current?.focus();
  }, [view]);

  const repair = (event: WorldEvent) => {
    const done: DeskEvent = { type: 'desk.repair', event, by };
    // Nobody has hands on a phone that they did not ask for.
    const asks = event.type === 'world.person' && event.at !== 'laptop' && !visit.hasPhone;
    onHappen(...(asks ? [{ type: 'desk.askPhone' } as const, done] : [done]));
  };
  const frame = useRef<HTMLDivElement>(null);
  useHeldFocus(frame, '.mend, .name-form, .talk h2, .who h1');

  const happen = (...events: readonly DeskEvent[]) => {
    const looks = events.some(
      (event) => event.type === 'desk.probe' && seenOn({ one: visit.one, shown: event.probe }) !== null,
    );
    if (looks) setView('talk');
    onHappen(...events);
  };

  return (
    // Listens to Ctrl+Z; everything that it does is on a button too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="desk" ref={frame} data-wide={wide || undefined} onKeyDown={undoKey(() => onUndo?.())}>
      <div className="skips" ref={setSkips} />
      <DeskHead
        t={t}
        stage={speakers.coach.stage}
        title={wide ? t.title : name}
        place={props.place}
        settings={settings}
        onSet={props.onSet}
        acts={{ undo: onUndo, wait: null, restart: onAgain, exit: onList }}
      >
        {!wide && (
          <p className="views">
            <button
              type="button"
              className="tb"
              ref={back}
              onClick={() => setView(view === 'panel' ? 'talk' : 'panel')}
            >
              <Icon name={view === 'talk' ? 'user' : shows === t.views.talk ? 'chat' : 'laptop'} size={20} />
              {view === 'talk' ? t.views.panel : shows}
            </button>
          </p>
        )}
        {wide && !solves && sees && (
          <button type="button" className="tb" onClick={() => turnBack(visit.done.length)}>
            <Icon name="chat" size={20} />
            {t.backToTalk}
          </button>
        )}
      </DeskHead>
      <DeskPanel
        words={words}
        visit={visit}
        story={story}
        speakers={speakers}
        tool={tool}
        onTool={setTool}
        by={by}
        onBy={setBy}
        // Where the talk stands at the other half, only this is read out.
        heard={wide ? null : (turns.at(-1)?.texts.join(' ') ?? null)}
        away={!wide && view !== 'panel'}
        onHappen={happen}
        onUndo={onUndo}
      />
      {/* What is done on the devices their own announcer tells. */}
      <Heard n={mends && last?.event.type === 'desk.repair' ? -1 : visit.done.length} turn={turns.at(-1)} />
      <DeskSight
        t={t}
        helping={helping}
        does={manages ? 'manages' : mends ? 'mends' : null}
        sees={sees}
        turns={turns}
        speakers={speakers}
        settings={settings}
        whole={whole}
        skips={skips}
        wide={wide}
        away={!wide && view !== 'talk'}
        onHappen={repair}
      />
    </div>
  );
}
