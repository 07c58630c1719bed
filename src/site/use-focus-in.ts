import { type RefObject, useEffect } from 'react';
import { focusCoach } from '../player/focus-coach.js';

/** Brings the focus into the practice inside `frame`. */
export function useFocusIn(frame: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    const root = frame.current?.querySelector('[data-pairing-practice]')?.shadowRoot;
    return wanted && root ? focusCoach(root) : undefined;
  }, [frame, wanted]);
}
