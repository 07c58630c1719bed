/** Width and height in pixels. */
export type Box = readonly [width: number, height: number];

/** What a learner chose. */
export interface Wish {
  readonly rem?: 18 | 20;
  readonly one?: true;
}

/** A window, and the room that the stage and each device get in it. `boxes.browser.test.tsx` keeps these true to a few pixels. */
export interface Window {
  readonly whole: Box;
  /** What the learner chose in the menu, if anything: the text size in pixels, or one device at a time. */
  readonly wish?: Wish;
  /** Without the header. */
  readonly stage: Box;
  readonly laptop: Box;
  readonly phone: Box;
  /** The phone while the learner types: the coach is shorter then. */
  readonly typing: Box;
}

/**
 * A school laptop, the same with its browser bars, a projector, two phones with one device at a time, the last
 * of them turned, embedded in a course, and 400 % zoom.
 */
export const windows: readonly Window[] = [
  { whole: [1366, 768], stage: [1366, 708], laptop: [867, 469], phone: [376, 639], typing: [376, 639] },
  { whole: [1366, 625], stage: [1366, 573], laptop: [867, 398], phone: [376, 508], typing: [376, 508] },
  { whole: [1920, 1080], stage: [1920, 1005], laptop: [1293, 705], phone: [456, 916], typing: [456, 916] },
  { whole: [390, 844], stage: [390, 792], laptop: [390, 540], phone: [390, 540], typing: [390, 692] },
  { whole: [360, 560], stage: [360, 514], laptop: [360, 362], phone: [360, 362], typing: [360, 414] },
  { whole: [640, 360], stage: [640, 360], laptop: [334, 342], phone: [334, 342], typing: [334, 342] },
  { whole: [720, 480], stage: [720, 428], laptop: [414, 410], phone: [414, 410], typing: [414, 410] },
  { whole: [320, 256], stage: [320, 210], laptop: [320, 400], phone: [320, 400], typing: [320, 400] },
];

/** The same with what a learner can wish for: the text sizes A+ and A++, and one device at a time where two fit. */
export const wished: readonly Window[] = [
  {
    whole: [1366, 768],
    wish: { rem: 18 },
    stage: [1366, 710],
    laptop: [820, 482],
    phone: [423, 640],
    typing: [423, 640],
  },
  {
    whole: [1366, 768],
    wish: { rem: 20 },
    stage: [1366, 703],
    laptop: [773, 455],
    phone: [470, 629],
    typing: [470, 629],
  },
  {
    whole: [1366, 768],
    wish: { one: true },
    stage: [1366, 708],
    laptop: [1280, 576],
    phone: [1325, 576],
    typing: [1325, 576],
  },
  {
    whole: [360, 560],
    wish: { rem: 20 },
    stage: [360, 503],
    laptop: [360, 270],
    phone: [360, 270],
    typing: [360, 375],
  },
];

export const nameOf = ({ whole, wish }: Window): string =>
  [whole.join('x'), wish?.rem && `text of ${wish.rem}`, wish?.one && 'one device'].filter(Boolean).join(', ');
