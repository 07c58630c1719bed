import type { PracticeEvent } from '../player/events.js';
import { begun, heard, type Judged } from './attempt.js';
import { resultIn } from './answer.js';
import { beat, beatMs, noTime } from './clock.js';
import type { Attempt, Earlier, Reporter } from './reporter.js';

/** Where a session is. `alone`: no learning system answered, and nobody is told anything. */
export type SessionState =
  | { readonly at: 'opening' }
  | { readonly at: 'alone' }
  | { readonly at: 'open'; readonly earlier: Earlier; readonly lost: boolean }
  /** Ended by leaving the page; a browser may show it again. */
  | { readonly at: 'ended'; readonly earlier: Earlier };

/** A practice that a learning system is told of. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** What a practice tells: its `onEvent`. */
  readonly hear: (event: PracticeEvent) => void;
  /** Has the newest attempt kept now, for who is about to stop. */
  readonly keep: () => void;
  /** Ends it, once; leaving the page does the same. */
  readonly end: () => void;
}

interface Settings {
  /** How long after a milestone it is kept, in milliseconds: keeping can hold a page up. */
  readonly after?: number;
  /** What time it is, in milliseconds of a clock that never goes back; that of this page if left out. */
  readonly now?: () => number;
  /** The page that it lives as long as; this one if left out. */
  readonly page?: Pick<Window, 'addEventListener' | 'document'>;
}

const running = new WeakMap<Reporter, Session>();

/** Joins a practice to a reporter for as long as this page is open. Of one reporter there is one session, however often it is asked for. */
export function startSession(reporter: Reporter, lesson: Judged, settings: Settings = {}): Session {
  const known = running.get(reporter);
  if (known) return known;

  const { after = 5_000, page = window, now: clock = () => performance.now() } = settings;
  const isSeen = () => page.document.visibilityState === 'visible';
  let state: SessionState = { at: 'opening' };
  let attempt: Attempt | null = null;
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let time = noTime;
  const listeners = new Set<() => void>();

  const put = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = () => {
    time = beat(time, clock(), isSeen());
  };
  const newest = (): Attempt | null => {
    look();
    return attempt && { ...attempt, activeMs: Math.round(time.ms) };
  };

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const now = newest();
    const text = JSON.stringify(attempt);
    if (state.at !== 'open' || !now || text === written) return;
    written = text;
    reporter.report(now);
  }

  function end(): void {
    if (state.at !== 'open') return;
    clearTimeout(timer);
    const now = newest();
    const { earlier } = state;
    reporter.close(now?.completed ? 'done' : 'suspended', now);
    put({ at: 'ended', earlier });
  }

  function hear(event: PracticeEvent): void {
    // Who looks back, or looks round, changes nothing.
    const before = attempt ?? begun('');
    const next = heard(before, event, lesson);
    if (state.at !== 'ended') reporter.hear?.(event, before, next);
    if (next === before) return;
    attempt = next;
    if (resultIn(next) !== resultIn(before)) keep();
    else if (next.progress !== before.progress) timer ??= setTimeout(keep, after);
  }

  const onHidden = () => {
    look();
    if (!isSeen()) keep();
  };
  look();
  const beats = setInterval(look, beatMs);
  page.document.addEventListener('visibilitychange', onHidden);
  page.addEventListener('pagehide', () => {
    clearInterval(beats);
    end();
  });

  const onLost = (lost: boolean) => {
    if (state.at === 'open' && state.lost !== lost) put({ ...state, lost });
  };
  void reporter.open(onLost).then((earlier) => put(earlier ? { at: 'open', earlier, lost: false } : { at: 'alone' }));

  const session: Session = {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    hear,
    keep,
    end,
  };
  running.set(reporter, session);
  return session;
}
