import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import { type Run, scenarios, type StopId } from '../../machines/scenarios/index.js';
import { Icon } from '../parts/icon.js';
import type { RouteStrings, StageStrings } from '../strings/stage.js';
import type { AfterwardsStrings } from '../strings/strings.js';
import { Route } from './route.js';
import { RouteList } from './route-list.js';
import { RouteMarks } from './route-marks.js';
import type { Icons } from './scene.js';
import { traceOf } from './trace.js';
import { usePressElsewhere } from './use-press-elsewhere.js';

interface RouteMapProps {
  readonly t: RouteStrings;
  readonly stage: StageStrings;
  readonly names: AfterwardsStrings['slipNames'];
  readonly run: Run;
  readonly dial: Dial;
  readonly reached: ReadonlySet<StopId>;
  readonly next: StopId | null;
  readonly icons: Icons;
  /** Where the learner is, in words. */
  readonly where: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onBack: (entry: number) => void;
}

/** The route in the header, with its wrong turns. It opens as a list, in which one can go back to what lies behind. */
export function RouteMap(props: RouteMapProps) {
  const { t, stage, names, run, dial, reached, next, icons, where, open, onOpen, onBack } = props;
  const { stops } = scenarios[run.scenario];
  const trace = useMemo(() => traceOf(run, dial), [run, dial]);
  const frame = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => {
    const { current } = frame;
    if (!open || !current) return;
    title.current?.focus();
    const panel = current.querySelector('.map__panel');
    const now = current.querySelector<HTMLElement>('.legs__stop[data-state="now"]');
    // Only the panel: the page around the practice stays where it is.
    if (panel && now) panel.scrollTop = now.offsetTop - panel.clientHeight / 2;
  }, [open]);
  usePressElsewhere(frame, open, () => onOpen(false));

  const close = () => {
    onOpen(false);
    const { current } = frame;
    const map = current?.querySelector<HTMLElement>('.map__open');
    // Where there is no room for the map it is opened from the menu.
    const opener = map?.checkVisibility()
      ? map
      : current?.closest('.top')?.querySelector<HTMLElement>('.menu .icon-btn');
    opener?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };

  return (
    // The keyboard is only listened to for Escape, inside the panel.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="map" ref={frame} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="map__open"
        aria-label={`${t.name}: ${where}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        <Route stops={stops} reached={reached} next={next} icons={icons}>
          <RouteMarks stops={stops} reached={reached} turns={trace.turns} />
        </Route>
      </button>
      {open && (
        <section className="drop map__panel" id={id} aria-label={t.name}>
          <div className="menu__head">
            <h2 ref={title} tabIndex={-1}>
              {t.name}
            </h2>
            <button type="button" className="icon-btn" aria-label={t.close} onClick={close}>
              <Icon name="x" />
            </button>
          </div>
          <p>{t.about}</p>
          <RouteList
            t={t}
            stage={stage}
            names={names}
            stops={stops}
            reached={reached}
            next={next}
            trace={trace}
            onBack={(entry) => {
              close();
              onBack(entry);
            }}
          />
        </section>
      )}
    </div>
  );
}
