import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseId } from '../../machines/cases/case.js';
import { caseList } from '../../machines/cases/cases.js';
import { leads } from '../../machines/coach/dial.js';
import { type Desk, type DeskEvent, isMended } from '../../machines/cases/desk.js';
import { Icon } from '../parts/icon.js';
import { BrandMark } from '../player/brand-mark.js';
import type { Speakers } from '../player/coach-text.js';
import { Menu } from '../player/menu.js';
import type { Settings } from '../player/settings.js';
import { undoKey } from '../player/undo-key.js';
import type { Size } from '../player/use-size.js';
import type { SetSetting } from '../player/use-settings.js';
import { CaseEnd } from './case-end.js';
import { CasePanel } from './case-panel.js';
import { CauseList } from './cause-list.js';
import { DeskStage } from './desk-stage.js';
import { LookList } from './look-list.js';
import { MendPanel } from './mend-panel.js';
import { renamed } from './renamed.js';
import type { DeskWords } from './words.js';

interface DeskCaseProps {
  readonly words: DeskWords;
  readonly desk: Desk;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly whole: Size;
  readonly onHappen: (event: DeskEvent) => void;
  readonly onUndo: (() => void) | null;
  readonly onOpen: (id: CaseId) => void;
  readonly onList: () => void;
}

/** Where both halves of the page have room, in pixels of the ordinary text size. */
const both = 900;

/** One case: the learner at one side, their devices at the other. */
export function DeskCase(props: DeskCaseProps) {
  const { words, desk, settings, onSet, whole, onHappen, onUndo, onOpen, onList } = props;
  const t = words.desk;
  const { id, phase } = desk;
  const { name } = t.people[id];
  const speakers = useMemo(() => renamed(props.speakers, name), [props.speakers, name]);
  const stage = speakers.coach.stage;
  const [view, setView] = useState<'panel' | 'devices'>('panel');
  const other = view === 'panel' ? 'devices' : 'panel';
  const [skips, setSkips] = useState<HTMLElement | null>(null);
  const { one, size: rem } = settings;
  const wish = useMemo(() => ({ one, rem }), [one, rem]);
  const wide = (whole.width * 16) / rem >= both;
  const at = caseList.findIndex((other) => other.id === id);
  const next = caseList[at + 1];

  // Where there is room for one half, what was pressed is gone with the other: the focus goes to the way back.
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (view === 'devices') back.current?.focus();
  }, [view]);

  const happen = (event: DeskEvent) => {
    // Who looks wants to see it, and who named the cause goes on with the devices.
    if (event.type === 'desk.look' && event.look !== 'card') setView('devices');
    if (event.type === 'desk.check') setView('panel');
    onHappen(event);
  };
  const onKeyDown = undoKey(() => onUndo?.());

  return (
    // Listens to Ctrl+Z; everything that it does is on a button too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="desk" data-wide={wide || undefined} onKeyDown={onKeyDown}>
      <div className="skips" ref={setSkips} />
      <header className="top">
        <span className="brand">
          <BrandMark />
          <span>{stage.brand}</span>
        </span>
        <span className="top__sep" />
        <p className="where__txt">
          <b>{wide ? t.title : name}</b> <span>{t.caseOf(at + 1, caseList.length)}</span>
        </p>
        <div className="top__end">
          {wide ? (
            <button type="button" className="tb" onClick={onUndo ?? undefined} disabled={!onUndo}>
              <Icon name="back" size={20} />
              <span>{t.undo}</span>
            </button>
          ) : (
            <p className="views">
              <button type="button" className="tb" ref={back} onClick={() => setView(other)}>
                <Icon name={other === 'panel' ? 'user' : 'phone'} size={20} />
                {t.views[other]}
              </button>
            </p>
          )}
          <Menu
            t={stage}
            settings={settings}
            onSet={onSet}
            scope="desk"
            acts={{ undo: onUndo, wait: null, restart: () => onOpen(id), exit: onList }}
          />
        </div>
      </header>
      <CasePanel t={t} id={id} away={!wide && view !== 'panel'}>
        {phase === 'looking' && (
          <>
            <LookList t={t} desk={desk} onLook={happen} />
            <CauseList t={t} desk={desk} onName={happen} />
          </>
        )}
        {phase === 'mending' && <MendPanel words={words} desk={desk} mended={isMended(desk)} onCheck={happen} />}
        {phase === 'done' && (
          <CaseEnd
            words={words}
            desk={desk}
            onNext={next ? () => onOpen(next.id) : null}
            onAgain={() => onOpen(id)}
            onList={onList}
          />
        )}
      </CasePanel>
      <DeskStage
        t={t}
        desk={desk}
        speakers={speakers}
        addresses={settings.addresses}
        whole={whole}
        wish={wish}
        coach={leads(settings.coach)}
        skips={skips}
        named={wide}
        away={!wide && view !== 'devices'}
        onHappen={happen}
      />
    </div>
  );
}
