/**
 * How the stage is laid out. One place decides it, for the styles (`data-mode`) as well as for the scale of
 * the devices, because CSS of May 2024 cannot turn two lengths into the number that `zoom` wants.
 */
export type StageMode =
  /** Laptop over coach, phone at full height beside them. */
  | 'wide'
  /** The same, in a window that is short: a school laptop with its browser bars. */
  | 'short'
  /** The same, with little width: the coach shows its actions as icons. */
  | 'medium'
  /** A tablet held upright: laptop above, phone beside the coach. */
  | 'upright'
  /** One device, with the coach and a peek of the other device at its side. */
  | 'side'
  /** The same, so short that the header joins the coach. */
  | 'flat'
  /** One device, edge to edge; the coach below it. */
  | 'narrow'
  /** The same, in a window so short that the coach loses its row of buttons. */
  | 'compact'
  /** One device under the line of the coach, in a window that is scrolled. */
  | 'tiny'
  /** One device under the line of the coach, because the learner asked for it. */
  | 'single';

export interface StageWish {
  /** The learner wants one device at a time, at any width. */
  readonly one: boolean;
  /** Pixels of the text size that was chosen: 16, 18 or 20. */
  readonly rem: number;
}

/** Whether one device is shown at a time. */
export const showsOne = (mode: StageMode): boolean =>
  mode !== 'wide' && mode !== 'short' && mode !== 'medium' && mode !== 'upright';

/** Whether the device loses its frame and fills the width. */
export const isEdgeToEdge = (mode: StageMode, width: number): boolean =>
  mode === 'narrow' || mode === 'compact' || mode === 'tiny' || (mode === 'single' && width < 600);

const clamp = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

const headerOf = (width: number, height: number): number => (width <= 800 || height < 700 ? 54 : 60);

/** Chooses the layout for a practice of this size. Larger text counts as a smaller window. */
export function stageMode(width: number, height: number, { one, rem }: StageWish): StageMode {
  const w = (width * 16) / rem;
  const whole = (height * 16) / rem;
  const h = whole - headerOf(w, whole);
  if (w < 600 && whole < 440) return 'tiny';
  if (one) return whole < 400 ? 'tiny' : 'single';
  if (w < 600) return whole < 700 ? 'compact' : 'narrow';
  if (w < 720 && h >= 720) return 'narrow';
  if (h < 400) return 'flat';
  if (h < 520 || (w < 860 && h < 720)) return 'side';
  if (w >= 960) return h < 640 ? 'short' : 'wide';
  // Wider than high, the phone has its whole height beside the laptop, which is then low over nothing.
  return h < 720 || (w >= 860 && h < w) ? 'medium' : 'upright';
}

/** Lengths in pixels, and the two scales of the devices. */
export interface StageScale {
  readonly em: number;
  readonly pad: number;
  readonly gap: number;
  readonly cap: number;
  readonly gutter: number;
  readonly coach: number;
  /** Logical height of the phone's screen. */
  readonly length: number;
  readonly phone: number;
  readonly laptop: number;
  /** Width of the phone as drawn. */
  readonly phoneWidth: number;
}

/** Width and height of the phone's frame around its screen. */
const frame = 16;
const phoneWidth = 360 + frame;

/** The smallest room in which every screen of a device can be read, in pixels of that device. */
const least = { width: 320, height: 400 };

/** What the rest of the stage takes from a device that is shown alone, in lines: beside it, and above and below. */
const beside = 18.75;
const taken: { readonly [M in StageMode]?: number } = {
  side: 1.25,
  flat: 1.25,
  narrow: 15.75,
  compact: 11,
  single: 7.5,
};

/**
 * Sizes for the room that the stage gets (without header). A device is drawn at its logical size and zoomed as
 * a whole. The text of the phone is never drawn smaller than its logical size, that of the laptop hardly. Larger text
 * is wished for of the devices too, and they give it as far as their screens keep the room that they need.
 */
export function stageScale(width: number, height: number, mode: StageMode, rem = 16): StageScale {
  const em = clamp(rem, 6.14 + 0.00722 * width, rem * 1.375);
  const pad = clamp(0.75 * rem, 0.015 * width, 1.75 * rem);
  const gap = clamp(0.625 * rem, 0.01 * width, rem);
  const cap = (mode === 'short' ? 2.125 : 2.375) * em;
  const gutter = mode === 'upright' ? 3 * rem : clamp(3.5 * rem, 0.06 * width, 7.5 * rem);
  const larger = rem / 16;
  const coach = (mode !== 'short' ? 9.75 : larger > 1 ? 8 : 6) * em;

  if (showsOne(mode)) {
    const aside = mode === 'side' || mode === 'flat' ? beside * rem : 0;
    const own = Math.max(
      1,
      Math.min(larger, (width - aside) / least.width, (height - (taken[mode] ?? -Infinity) * rem) / least.height),
    );
    return { em, pad, gap, cap, gutter, coach, length: 740, phone: own, laptop: own, phoneWidth: phoneWidth * own };
  }

  const upright = mode === 'upright';
  const room = upright ? height * 0.5 : height - gap * 0.8 - pad - cap;
  const length = clamp(480, room / larger - frame, 740);
  const phone = room / (length + frame);
  const drawn = phoneWidth * phone;
  const laptopWidth = upright ? width - 2 * pad : width - 2 * pad - gutter - drawn;
  const laptopHeight = upright ? height - room - cap * 2 - gap * 2 - pad : room - coach - gap;
  const smallest = 0.94;
  const laptop = Math.max(
    smallest,
    Math.min(Math.max(laptopWidth / 960, Math.min(1, laptopWidth / 640)), Math.max(smallest, laptopHeight / 470)),
    Math.min(larger, laptopWidth / 640, laptopHeight / 424),
  );
  return { em, pad, gap, cap, gutter, coach, length, phone, laptop, phoneWidth: drawn };
}
