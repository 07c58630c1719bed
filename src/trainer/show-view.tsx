import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { comeTo, move, type Showing, type ShowMove } from '../../machines/coach/show.js';
import { Icon } from '../parts/icon.js';
import type { Speakers } from '../player/coach-text.js';
import type { Settings } from '../player/settings.js';
import { useSize } from '../player/use-size.js';
import type { StageStrings } from '../strings/stage.js';
import { Caption } from './caption.js';
import { Controls } from './controls.js';
import type { Shown } from './device-size.js';
import { Devices } from './devices.js';
import type { Opened } from './items.js';
import type { At, Wishes } from './kept.js';
import { KeyList } from './key-list.js';
import { Question } from './question.js';
import { Reveal } from './reveal.js';
import { StepList } from './step-list.js';
import { captionOf, type NamesOf } from './told.js';
import { Tool } from './tool.js';
import { useKeys } from './use-keys.js';
import type { TrainerWords } from './words.js';

interface ShowViewProps {
  readonly words: TrainerWords;
  readonly stage: StageStrings;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly scheme: 'light' | 'dark';
  /** How everything that is shown is called, and which of it this is. */
  readonly items: readonly string[];
  readonly item: number;
  readonly opened: Opened | null;
  /** On which slide one begins. */
  readonly place: number;
  readonly wishes: Wishes;
  readonly onAt: (at: At) => void;
  readonly onWishes: (wishes: Wishes) => void;
  readonly onOther: () => void;
}

/** Where more than one device has room. */
const roomy = 640;
/** Past every slide: the last of them. */
const last = Number.MAX_SAFE_INTEGER;

/** What is large now: the device where something happens, and while a class is asked neither is given away. */
function shownOf({ place, phase }: Showing, { show }: Opened, { view }: Wishes, wide: boolean): Shown {
  if (view !== 'follow') return view;
  const before = show.slides.slice(0, place).findLast(({ device }) => device)?.device;
  const now = show.slides[place]?.device;
  if (phase !== 'shown') return wide ? 'both' : (before ?? 'laptop');
  if (!now && place === show.slides.length - 1 && wide) return 'both';
  return now ?? before ?? 'laptop';
}

/** One thing to show, as large as the screen: its devices, what happens in words, and what a trainer does with it. */
export function ShowView(props: ShowViewProps) {
  const { words, stage, speakers, settings, scheme, items, item, opened, wishes, onAt, onWishes, onOther } = props;
  const { t } = words;
  const show = opened?.show ?? null;
  const [now, put] = useState<Showing>(() =>
    show ? comeTo(props.place, show, wishes.asking) : { place: 0, phase: 'shown' },
  );
  const [sheet, setSheet] = useState<'list' | 'keys' | null>(null);
  const [names, setNames] = useState<NamesOf | null>(null);
  const [answers, openAnswers] = useState(false);
  const [measure, room] = useSize();
  const stageRef = useRef<HTMLDivElement | null>(null);
  const held = useCallback(
    (element: HTMLDivElement | null) => {
      stageRef.current = element;
      measure(element);
    },
    [measure],
  );
  const title = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  // Who asked for a slide past the end, as who goes back to what was shown before, is at the last.
  const lost = show !== null && now.place !== props.place;
  const came = useRef({ lost, onAt });
  useEffect(() => {
    if (came.current.lost) came.current.onAt({ item, place: now.place });
    came.current.lost = false;
  }, [item, now.place]);

  const slide = show?.slides[now.place];
  const go = (next: Showing) => {
    if (next.place !== now.place) openAnswers(false);
    put(next);
    if (next.place !== now.place) onAt({ item, place: next.place });
  };
  const toItem = (next: number, place = 0) => {
    if (items[next] !== undefined) onAt({ item: next, place });
  };
  const act = (way: ShowMove) => {
    if (!show) return toItem(way === 'back' ? item - 1 : item + 1);
    const next = move(now, way, show, wishes.asking);
    if (next !== now) return go(next);
    if (way === 'next') toItem(item + 1);
    if (way === 'back') toItem(item - 1, last);
  };
  const see = (view: Wishes['view']) => onWishes({ ...wishes, view: wishes.view === view ? 'follow' : view });
  const open = (next: 'list' | 'keys') => {
    if (sheet === null) back.current = document.activeElement as HTMLElement | null;
    setSheet(sheet === next ? null : next);
  };
  const close = () => {
    setSheet(null);
    back.current?.focus();
  };
  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  const next = () => act('next');
  const before = () => act('back');
  useKeys({
    ArrowRight: next,
    PageDown: next,
    ' ': next,
    ArrowLeft: before,
    PageUp: before,
    Home: () => act('first'),
    q: () => act('ask'),
    a: () => now.phase === 'asked' && openAnswers(!answers),
    d: () => act('nextTurn'),
    'Shift d': () => act('turnBefore'),
    l: () => see('laptop'),
    p: () => see('phone'),
    b: () => see('both'),
    s: () => onWishes({ ...wishes, spotlight: !wishes.spotlight }),
    n: () => toItem(item + 1),
    'Shift n': () => toItem(item - 1),
    i: () => open('list'),
    '?': () => open('keys'),
    f: full,
    ...(sheet && { Escape: close }),
  });

  const step = show ? t.step(now.place + 1, show.slides.length) : '';
  const note = show && show.came === now.place ? t.came : '';
  const about = sheet === null ? t.now : sheet === 'list' ? t.list.title : t.keys.title;
  const wide = (room?.width ?? 0) >= roomy;
  return (
    <div
      className="pairing site tr"
      data-scheme={scheme}
      lang={settings.locale}
      style={{ '--rem': `${settings.size}px` } as CSSProperties}
    >
      <header className="tr-top">
        <button type="button" className="tr-b" onClick={onOther}>
          <Icon name="left" size={22} />
          <span className="tr-b__name">{t.other}</span>
        </button>
        <h1 ref={title} tabIndex={-1}>
          {items[item]}
        </h1>
        {items.length > 1 && (
          <p className="tr-items">
            {item > 0 && <Tool icon="chevl" name={t.item.before} onPress={() => toItem(item - 1)} />}
            <span>{t.item.of(item + 1, items.length)}</span>
            {item + 1 < items.length && <Tool icon="chevr" name={t.item.next} onPress={() => toItem(item + 1)} />}
          </p>
        )}
        <p className="tr-tools">
          <Tool icon="menu" name={t.acting.list} expanded={sheet === 'list'} onPress={() => open('list')} />
          <Tool icon="help" name={t.acting.keys} of="keys" expanded={sheet === 'keys'} onPress={() => open('keys')} />
          <Tool icon="back" name={t.acting.restart} of="keys" onPress={() => act('first')} />
          {document.fullscreenEnabled && <Tool icon="scan" name={t.acting.full} of="keys" onPress={full} />}
        </p>
      </header>
      <main className="tr-main">
        <div className="tr-stage" ref={held}>
          {room && show && opened && slide && (
            <Devices
              slide={slide}
              shown={shownOf(now, opened, wishes, wide)}
              room={room}
              speakers={speakers}
              companion={words.companion}
              addresses={settings.addresses}
              settings={settings}
              scheme={scheme}
              marks={now.phase !== 'asked'}
              spotlight={wishes.spotlight}
              stage={stageRef}
              onNames={setNames}
            />
          )}
        </div>
        {/* What is longer than its room is scrolled with the arrow keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="tr-side" tabIndex={0} aria-label={about}>
          {sheet && (
            <button type="button" className="tr-b tr-close" onClick={close}>
              <Icon name="x" size={22} />
              <span>{t.acting.close}</span>
            </button>
          )}
          {sheet === 'keys' && <KeyList t={t.keys} />}
          {sheet === 'list' && show && (
            <StepList
              words={words}
              stage={stage}
              speakers={speakers}
              show={show}
              place={now.place}
              items={items}
              item={item}
              onStep={(to) => act({ to, asks: false })}
              onItem={(to) => toItem(to)}
            />
          )}
          <div className="tr-now" aria-live="polite" aria-atomic="true" hidden={sheet !== null}>
            {!show || !slide || !opened ? (
              <p className="tr-say">{t.item.impossible}</p>
            ) : now.phase === 'asked' ? (
              <Question
                t={t.question}
                step={step}
                note={note}
                names={names}
                open={answers}
                onOpen={() => openAnswers(!answers)}
              />
            ) : now.phase === 'revealed' ? (
              <Reveal
                words={words}
                stage={stage}
                speakers={speakers}
                slide={slide}
                show={show}
                causes={show.came !== null && now.place >= show.came ? opened.causes : []}
                step={step}
                note={note}
                names={names}
              />
            ) : (
              <Caption said={captionOf(slide, show, stage, t, names)} speakers={speakers} step={step} />
            )}
          </div>
        </section>
        <Controls
          t={t.acting}
          phase={now.phase}
          asks={slide?.asks === true}
          wishes={wishes}
          onMove={act}
          onWishes={(wish) => onWishes({ ...wishes, ...wish })}
        />
      </main>
    </div>
  );
}
