import type { Side } from '../../machines/halves/wire.js';
import type { Layout } from '../player/layout.js';
import type { Size } from '../player/use-size.js';

/** What a device is drawn in when nothing is enlarged: pixels of its own. */
const logical = { laptop: { width: 1_060, height: 560 }, phone: { width: 400, height: 740 } } as const;

/** What stands above it in its window, in pixels. */
const above = 90;
const largest = 2.2;

/** The lowest room that has a row for the coach above a device, in pixels. */
const row = 470;

/** In a room that is low and wide the coach stands beside the device. */
export const halfLayout = (layout: Layout, size: Size | null): Layout =>
  size && size.height < row && size.width >= 600 && layout.mode === 'single'
    ? { ...layout, mode: 'side', acts: 'side' }
    : layout;

/** How large the only device of a window is drawn: on a projector larger than on a desk. */
export function scaleOf(side: Side, { width, height }: Size, { edge, mode }: Layout): Record<string, number> {
  if (edge || mode !== 'single') return {};
  const { width: w, height: h } = logical[side];
  const scale = Math.max(1, Math.min(width / w, (height - above) / h, largest));
  return side === 'laptop' ? { '--kl': scale } : { '--k': scale };
}
