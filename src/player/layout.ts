import type { CSSProperties } from 'react';
import type { Device } from './scene.js';
import type { Arrow } from './sign.js';
import { isEdgeToEdge, showsOne, type StageMode, stageMode, stageScale, type StageWish } from './stage-scale.js';
import type { Size } from './use-size.js';

/** How the stage is laid out in the room that it has. */
export interface Layout {
  readonly mode: StageMode;
  /** One device is shown at a time. */
  readonly one: boolean;
  /** The device fills the width, without its frame. */
  readonly edge: boolean;
  /** The window is short because the text is large: the coach keeps its lines. */
  readonly large: boolean;
  /** The layout whose actions the coach has room for. */
  readonly acts: StageMode;
  readonly style: CSSProperties;
}

/** Lays out a practice (`whole`) of which the stage gets a part (`room`). On one phone there is never more than one place. */
export function layoutOf(whole: Size, room: Size, wish: StageWish, onPhone = false): Layout {
  const usual = stageMode(whole.width, whole.height, wish);
  const mode = onPhone && !showsOne(usual) ? 'single' : usual;
  const scale = stageScale(room.width, room.height, mode, wish.rem);
  const style = {
    '--em': `${scale.em}px`,
    '--pad': `${scale.pad}px`,
    '--gap': `${scale.gap}px`,
    '--cap': `${scale.cap}px`,
    '--gutter': `${scale.gutter}px`,
    '--coach-h': `${scale.coach}px`,
    '--L': `${scale.length}px`,
    '--k': scale.phone,
    '--kl': scale.laptop,
    '--Wp': `${scale.phoneWidth}px`,
  } as CSSProperties;
  const large = mode === 'short' && wish.rem > 16;
  const tight = (whole.width * 16) / wish.rem < 1080;
  const acts = mode !== 'short' ? mode : tight ? 'medium' : large ? 'side' : mode;
  return { mode, one: showsOne(mode), edge: isEdgeToEdge(mode, whole.width), large, acts, style };
}

/** Where the sign of the coach points: to the device, or to what brings it into view. */
export function arrowTo(device: Device | null, shown: Device, back: boolean, { mode, one }: Layout): Arrow {
  if (!device) return 'flag';
  if (back) return 'uturn';
  if (!one) return device === 'laptop' ? 'up' : 'right';
  const here = device === shown;
  if (mode === 'side' || mode === 'flat') return here ? 'left' : 'down';
  if (mode === 'single' || mode === 'tiny') return here ? 'down' : 'up';
  return 'up';
}
