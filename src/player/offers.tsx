import { useEffect, useLayoutEffect, useRef } from 'react';
import { follow, stuck, type Trail } from '../../machines/coach/stuck.js';
import type { Guide, Run } from '../../machines/scenarios/index.js';

interface OffersProps {
  readonly run: Run;
  readonly guide: Guide;
  /** Everything stands still: nobody is waited for. */
  readonly still: boolean;
  readonly onOffer: () => void;
  readonly onAsk: () => void;
}

const second = 1_000;
/** Seconds in which somebody does nothing while the page is in sight. */
const patience = 30;

/**
 * Offers a hint to who seems to be stuck: who repeats, wanders or waits. Ctrl + comma asks for one from anywhere in the
 * practice. Draws nothing.
 */
export function Offers({ run, guide, still, onOffer, onAsk }: OffersProps) {
  const mark = useRef<HTMLSpanElement>(null);
  const trail = useRef<Trail | null>(null);
  const latest = useRef({ onOffer, onAsk });
  // As soon as it is drawn: who presses twice asks for two hints.
  useLayoutEffect(() => {
    latest.current = { onOffer, onAsk };
  });

  useEffect(() => {
    trail.current = follow(trail.current, run, guide);
    if (stuck(trail.current)) latest.current.onOffer();
  }, [run, guide]);

  const { journal } = run;
  useEffect(() => {
    if (still) return undefined;
    let waited = 0;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') waited += 1;
      if (waited === patience) latest.current.onOffer();
    }, second);
    return () => clearInterval(timer);
  }, [journal, still]);

  useEffect(() => {
    const practice = mark.current?.closest<HTMLElement>('.app__in');
    const listen = (event: KeyboardEvent) => {
      if (event.key !== ',' || !event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      latest.current.onAsk();
    };
    practice?.addEventListener('keydown', listen);
    return () => practice?.removeEventListener('keydown', listen);
  }, []);

  return <span ref={mark} hidden />;
}
