import type { Sight } from '../../machines/protocol/controls.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Pose extends Point {
  readonly scale: number;
}

/** What the camera measures, in pixels of the phone; `target` and `code` as large as they are unscaled. */
interface Measured {
  readonly middle: Point;
  readonly frame: number;
  readonly target: Point;
  readonly code: number | null;
}

const codeIn = (world: HTMLElement) => world.querySelector('[data-code]');

/** Where the middle of the frame and the target are; the target is the code, or else the whole laptop. */
export function centre(world: HTMLElement | null, frame: HTMLElement | null, pose: Pose): Measured | null {
  const ground = world?.parentElement;
  if (!world || !frame || !ground || frame.offsetWidth === 0) return null;
  const from = ground.getBoundingClientRect();
  // The device is zoomed as a whole: a measured pixel is this many of its own.
  const zoom = from.width / ground.offsetWidth || 1;
  const middleOf = (box: DOMRect): Point => ({
    x: (box.left + box.width / 2 - from.left) / zoom,
    y: (box.top + box.height / 2 - from.top) / zoom,
  });
  // Measured where it is going to be, not where it is on its way.
  world.style.transition = 'none';
  const code = codeIn(world)?.getBoundingClientRect() ?? null;
  const seen = middleOf(code ?? world.getBoundingClientRect());
  world.style.transition = '';
  return {
    middle: middleOf(frame.getBoundingClientRect()),
    frame: frame.offsetWidth,
    target: { x: (seen.x - pose.x) / pose.scale, y: (seen.y - pose.y) / pose.scale },
    code: code && code.width > 0 ? code.width / zoom / pose.scale : null,
  };
}

/** What is in the frame now. */
export function sightOf(world: HTMLElement | null, frame: HTMLElement | null): Sight {
  const code = world && codeIn(world)?.getBoundingClientRect();
  const edge = frame?.getBoundingClientRect();
  if (!code || !edge || code.width === 0) return 'somethingElse';
  const inside =
    code.left >= edge.left && code.right <= edge.right && code.top >= edge.top && code.bottom <= edge.bottom;
  if (inside) return 'wholeCode';
  const apart =
    code.right <= edge.left || code.left >= edge.right || code.bottom <= edge.top || code.top >= edge.bottom;
  return apart ? 'somethingElse' : 'cutOff';
}
