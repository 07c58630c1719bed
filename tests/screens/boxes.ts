/** Width and height in pixels. */
export type Box = readonly [width: number, height: number];

/** A window, and the room that the stage and each device get in it. `boxes.browser.test.tsx` keeps these true to a few pixels. */
export interface Window {
  readonly whole: Box;
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
  { whole: [390, 844], stage: [390, 792], laptop: [390, 580], phone: [390, 580], typing: [390, 692] },
  { whole: [360, 560], stage: [360, 514], laptop: [360, 362], phone: [360, 362], typing: [360, 414] },
  { whole: [640, 360], stage: [640, 360], laptop: [334, 342], phone: [334, 342], typing: [334, 342] },
  { whole: [720, 480], stage: [720, 428], laptop: [414, 410], phone: [414, 410], typing: [414, 410] },
  { whole: [320, 256], stage: [320, 210], laptop: [320, 400], phone: [320, 400], typing: [320, 400] },
];

export const nameOf = ({ whole }: Window): string => whole.join('x');
