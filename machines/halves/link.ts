import type { Frame, Side } from './wire.js';

/**
 * One end of what makes a wire reliable: every body arrives once, in order, as long as both windows are there. Each window
 * of the phone that comes begins a new _meeting_, and so does each window of the laptop: of the meeting before nothing counts.
 */
export interface Link {
  readonly side: Side;
  /**
   * When this window was opened, in milliseconds since 1970: the last one that was opened counts. Meetings are numbered from
   * there, and nobody meets a thousand times in a second: so those of a later window have higher numbers.
   */
  readonly opened: number;
  /** When the window of the phone was opened: the other's, or one's own; 0 while nobody is met. */
  readonly phone: number;
  readonly meeting: number;
  /** What was sent and is not known to have arrived, the oldest first. */
  readonly unheard: readonly { readonly n: number; readonly body: unknown }[];
  readonly sent: number;
  readonly heard: number;
  /** How many beats nothing was heard. */
  readonly silent: number;
  /** Another window took the place of this one. */
  readonly replaced: boolean;
}

/** What comes of something that happens to a link. */
export interface Heard {
  readonly link: Link;
  readonly frames: readonly Frame[];
  readonly bodies: readonly unknown[];
  /** A meeting began. */
  readonly met: boolean;
}

/** After so many beats without a word the other counts as gone. */
const gone = 5;

/** Begins: nobody was met. `opened`: milliseconds since 1970. */
export const openLink = (side: Side, opened: number): Link => ({
  side,
  opened,
  phone: side === 'phone' ? opened : 0,
  meeting: 0,
  unheard: [],
  sent: 0,
  heard: 0,
  silent: gone,
  replaced: false,
});

/** Whether the other window is there. */
export const isThere = ({ meeting, silent, replaced }: Link): boolean => meeting > 0 && silent < gone && !replaced;

const frameOf = ({ side, phone, meeting, heard }: Link, more: Partial<Frame> = {}): Frame => ({
  from: side,
  phone,
  meeting,
  n: 0,
  heard,
  asks: false,
  leaves: false,
  ...more,
});

/** Whether there is somebody to whom a body can be sent. */
export const hasMet = ({ meeting, phone }: Link): boolean => meeting > 0 && phone > 0;

/** Sends a body, to whom is met. */
export function send(link: Link, body: unknown): Pick<Heard, 'link' | 'frames'> {
  if (!hasMet(link)) return { link, frames: [] };
  const n = link.sent + 1;
  const next = { ...link, sent: n, unheard: [...link.unheard, { n, body }] };
  return { link: next, frames: [frameOf(next, { n, body })] };
}

/** Says again what did not arrive, and asks whether the other is there. To be called every so often. */
export function beat(link: Link): Pick<Heard, 'link' | 'frames'> {
  if (link.replaced) return { link, frames: [] };
  const next = parted({ ...link, silent: Math.min(gone, link.silent + 1) });
  return {
    link: next,
    frames: [frameOf(next, { asks: true }), ...next.unheard.map(({ n, body }) => frameOf(next, { n, body }))],
  };
}

/**
 * The laptop ends a meeting with a phone that is gone: nothing is kept for it, because who comes gets the whole run. The
 * phone ends none: what it says of a meeting that goes on after all has to be numbered as before.
 */
const parted = (link: Link): Link =>
  link.side === 'laptop' && link.silent >= gone ? { ...link, phone: 0, unheard: [] } : link;

/** What a window says that closes. */
export const leave = (link: Link): readonly Frame[] => (link.replaced ? [] : [frameOf(link, { leaves: true })]);

const nothing = (link: Link): Heard => ({ link, frames: [], bodies: [], met: false });

/** Hears a frame. */
export function receive(link: Link, frame: Frame): Heard {
  if (frame.from === link.side || link.replaced) return nothing(link);
  return link.side === 'laptop' ? ofPhone(link, frame) : ofLaptop(link, frame);
}

/** A meeting is named by the laptop: later ones have higher numbers, also after another window of it came. */
function ofPhone(link: Link, frame: Frame): Heard {
  // Another window of the laptop met that phone after this one did.
  if (frame.meeting > Math.max(link.meeting, link.opened)) return nothing({ ...link, replaced: true });
  if (frame.phone === link.phone) {
    if (frame.meeting === link.meeting) return goOn(link, frame);
    // It does not know of the meeting yet, or speaks of one before.
    return { ...nothing(link), frames: frame.leaves ? [] : [frameOf(link)] };
  }
  if (frame.phone < link.phone || frame.leaves) return nothing(link);
  const met = begun(link, frame.phone, Math.max(link.opened, link.meeting + 1));
  return { link: met, frames: [frameOf(met)], bodies: [], met: true };
}

function ofLaptop(link: Link, frame: Frame): Heard {
  if (frame.meeting < link.meeting || frame.meeting === 0) return nothing(link);
  if (frame.phone !== link.opened) {
    // The laptop met a window that was opened later, or does not know yet that this one is there.
    return nothing(frame.phone > link.opened ? { ...link, replaced: true } : link);
  }
  if (frame.meeting === link.meeting) return goOn(link, frame);
  if (frame.leaves) return nothing(link);
  const met = goOn(begun(link, link.phone, frame.meeting), frame);
  return { ...met, met: true };
}

const begun = (link: Link, phone: number, meeting: number): Link => ({
  ...link,
  phone,
  meeting,
  unheard: [],
  sent: 0,
  heard: 0,
  silent: 0,
});

function goOn(link: Link, frame: Frame): Heard {
  if (frame.leaves) return nothing(parted({ ...link, silent: gone }));
  const isNext = frame.n === link.heard + 1;
  const next = {
    ...link,
    silent: 0,
    unheard: link.unheard.filter(({ n }) => n > frame.heard),
    heard: isNext ? frame.n : link.heard,
  };
  // Who says something hears that it arrived; what came too early is said again anyway.
  const frames = frame.n > 0 || frame.asks ? [frameOf(next)] : [];
  return { link: next, frames, bodies: isNext ? [frame.body] : [], met: false };
}
