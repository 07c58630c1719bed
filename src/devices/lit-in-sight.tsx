import { type RefObject, useEffect, useRef } from 'react';
import { bringIntoSight } from './bring-into-sight.js';

interface LitInSightProps {
  readonly device: RefObject<HTMLElement | null>;
}

/**
 * Scrolls the lit control into sight, only when another control is lit, or when it comes to be drawn: so it never
 * fights the scrolling of the learner. Draws nothing.
 */
export function LitInSight({ device }: LitInSightProps) {
  const last = useRef<Element | null>(null);

  // After every drawing: which key is lit follows from what is typed.
  useEffect(() => {
    const lit = device.current?.querySelector('.spot') ?? null;
    if (lit === last.current) return;
    last.current = lit;
    if (lit) bringIntoSight(lit);
  });

  // A device that comes into view, is turned or gets another room.
  useEffect(() => {
    const frame = device.current;
    if (!frame) return undefined;
    const observer = new ResizeObserver(() => {
      if (last.current?.isConnected) bringIntoSight(last.current);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [device]);

  return null;
}
