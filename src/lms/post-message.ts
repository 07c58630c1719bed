import { readFrame } from '../embed/asks.js';
import { teller } from '../embed/protocol.js';
import { resultIn } from './answer.js';
import type { Attempt, Reporter } from './reporter.js';

/** The window that says it is told, and the address of this page, that names to whom. */
interface Around {
  readonly parent: Window | null;
  readonly query: string;
}

const around = (): Around => ({ parent: window.parent === window ? null : window.parent, query: location.search });

/**
 * Tells the page around the frame, by the rules of `src/embed/protocol.ts`: what a learner did only to the origin in the
 * address (`?origin=https://school.example`). Nothing comes back from there, so every visit begins anew.
 */
export function postMessage({ parent, query }: Around = around()): Reporter {
  const asks = readFrame(query);
  const tell = teller(parent, asks);
  let open = false;
  let told: string | null = null;

  function report({ journal, progress, passed, score, goals, completed: over }: Attempt): void {
    if (!open) return;
    tell({ type: 'progress', data: { progress, journal } });
    const result = resultIn({ completed: over, passed, score });
    if (result === null || result === told) return;
    told = result;
    tell({ type: 'complete', data: { journal, passed, score, goals } });
  }

  return {
    open: async () => {
      if (!parent || open) return null;
      open = true;
      tell({ type: 'ready' });
      // Without an origin nobody is told more than that.
      return asks.origin === null ? null : { journal: null, mode: 'normal' };
    },
    report,
    close: (_, newest) => {
      if (newest) report(newest);
      open = false;
    },
  };
}
