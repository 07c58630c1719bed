import { readFrame } from '../embed/asks.js';
import { followHeight, tellOthers } from '../embed/height.js';
import { teller } from '../embed/protocol.js';
import { messageOf } from './message-of.js';
import type { Reporter } from './reporter.js';

/** The window that is told, the address of this page, which names to whom, and what is as wide as the frame. */
interface Around {
  readonly parent: Window | null;
  readonly query: string;
  readonly root: Element | null;
}

const around = (): Around => ({
  parent: window.parent === window ? null : window.parent,
  query: location.search,
  root: document.documentElement,
});

/**
 * Tells the page around the frame what happens as it happens, as the practice of the site does in a frame: what a learner did
 * only to the origin in the address (`?origin=https://school.example`). Nothing comes back from there, so every visit begins anew.
 */
export function postMessage({ parent, query, root }: Around = around()): Reporter {
  const asks = readFrame(query);
  const tell = teller(parent, asks);
  let open = false;
  let rest = () => {};

  return {
    open: async () => {
      if (!parent || open) return null;
      open = true;
      if (root && !asks.fits) {
        rest = followHeight(root, (height) => {
          tell({ type: 'resize', height });
          tellOthers(height);
        });
      }
      // Without an origin nobody is told what a learner does.
      return asks.origin === null ? null : { journal: null, mode: 'normal' };
    },
    hear: (event, before, now) => {
      const message = messageOf(event, before, now);
      if (message) tell(message);
    },
    // All of it was told as it came.
    report: () => {},
    close: () => rest(),
  };
}
