import type { CSSProperties } from 'react';
import type { Size } from '../player/use-size.js';

/** Which devices are drawn. */
export type Shown = 'laptop' | 'phone' | 'both';

/** One device as it is drawn: its room, and what its styles take. */
export interface Drawn extends Size {
  readonly style: CSSProperties;
}

const frame = 16;
const phoneWidth = 360 + frame;
/** Heights of the screen of a phone: the least in which each can be read, and what an ordinary one has. */
const [lowest, tallest] = [480, 740];
/** The least of a laptop in which its pages are those of a laptop. */
const least = { width: 620, height: 404 };
/** In a room for fewer than that, pages are drawn as in a narrow window, and not smaller. */
const smallest = 0.85;
const gap = 16;

const zero = { '--pad': '0px', '--gap': '0px', '--cap': '0px', '--gutter': '0px', '--coach-h': '0px' };

/** A phone as large as the room allows: larger words count more than a longer page. */
function phoneIn({ width, height }: Size): Drawn {
  // In a low room its page is lower as well, and not smaller: its targets would no longer fit on it.
  const k = Math.min(Math.max(1, height / (lowest + frame)), width / phoneWidth);
  const length = Math.min(tallest, height / k - frame);
  const drawn = { width: phoneWidth * k, height: (length + frame) * k };
  return {
    ...drawn,
    style: { ...zero, '--k': k, '--kl': k, '--L': `${length}px`, '--Wp': `${drawn.width}px` } as CSSProperties,
  };
}

function laptopIn({ width, height }: Size): Drawn {
  const fits = Math.min(width / least.width, height / least.height);
  const kl = Math.max(fits, smallest);
  return { width, height, style: { ...zero, '--kl': kl, '--k': kl, '--L': '640px', '--Wp': '0px' } as CSSProperties };
}

/** A browser that is drawn as the phone that it is on, in the place of the laptop. */
function browserIn(room: Size): Drawn {
  const { style, ...size } = phoneIn(room);
  return { ...size, style: { ...style, '--Wp': '0px' } as CSSProperties };
}

/** How large the devices are in a room; `onPhone`: the browser is drawn as the phone that it is on. */
export function deviceSizes(room: Size, shown: Shown, onPhone: boolean): Partial<Record<'laptop' | 'phone', Drawn>> {
  const laptop = onPhone ? browserIn : laptopIn;
  if (shown === 'laptop') return { laptop: laptop(room) };
  if (shown === 'phone') return { phone: phoneIn(room) };
  if (room.width < room.height) {
    const half = { width: room.width, height: (room.height - gap) / 2 };
    return {
      laptop: laptop({ ...half, height: half.height * 0.8 }),
      phone: phoneIn({ ...half, height: half.height * 1.2 }),
    };
  }
  const phone = phoneIn({ width: room.width * (onPhone ? 0.5 : 0.38) - gap / 2, height: room.height });
  return { phone, laptop: laptop({ width: room.width - phone.width - gap, height: room.height }) };
}
