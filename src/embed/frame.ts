import { parseToPractice } from './parse-to-practice.js';
import { type FromPractice, teller, type ToPractice } from './protocol.js';
import type { FrameAsks } from './asks.js';

/** The page around the frame that a practice stands in. */
export interface Around {
  readonly tell: (message: FromPractice) => void;
  /** Hears what it asks, until what this returns is called. */
  readonly hear: (listener: (message: ToPractice) => void) => () => void;
}

declare global {
  interface Window {
    /** What a page in a frame heard and did not believe: of strangers, or wrong in any part. For who looks why nothing happens. */
    pairingPractice?: { ignored: number };
  }
}

/** The window around this one; without a frame nobody is told anything. */
export function pageAround({ origin, id }: Pick<FrameAsks, 'origin' | 'id'>): Around {
  const parent = window.parent === window ? null : window.parent;
  window.pairingPractice ??= { ignored: 0 };
  const counted = window.pairingPractice;

  return {
    tell: teller(parent, { origin, id }),
    hear: (listener) => {
      const hear = ({ source, origin: from, data }: MessageEvent) => {
        const known = parent !== null && source === parent && (origin === null || from === origin);
        const message = known ? parseToPractice(data) : null;
        if (message) listener(message);
        else counted.ignored += 1;
      };
      addEventListener('message', hear);
      return () => removeEventListener('message', hear);
    },
  };
}
