import { type RefObject, useEffect } from 'react';
import type { Device } from './scene.js';

interface GoKeyProps {
  readonly stage: RefObject<HTMLElement | null>;
  /** The device that is now. */
  readonly now: Device | null;
  readonly shown: Device;
  /** Goes to what is lit on a device, or to the device as a whole. */
  readonly onGo: (device: Device, lit: boolean) => void;
}

/**
 * Ctrl + full stop goes to what is lit, from anywhere in the practice; from there, or when nothing is lit, to the other
 * device. No browser and no screen reader has a use for this key. Draws nothing.
 */
export function GoKey({ stage, now, shown, onGo }: GoKeyProps) {
  useEffect(() => {
    const frame = stage.current;
    const practice = frame?.closest<HTMLElement>('.app__in');
    if (!frame || !practice) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '.' || !event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const at = event.target as Element;
      const other = frame.querySelector<HTMLElement>('.other.spot');
      if (other && !other.contains(at)) return other.focus();
      const lit = now && frame.querySelector(`.dev--${now} .spot`);
      if (now && lit && !lit.contains(at)) return onGo(now, true);
      const here = at.closest('.dev--laptop') ? 'laptop' : at.closest('.dev--phone') ? 'phone' : shown;
      return onGo(here === 'laptop' ? 'phone' : 'laptop', false);
    };
    practice.addEventListener('keydown', listen);
    return () => practice.removeEventListener('keydown', listen);
  }, [stage, now, shown, onGo]);
  return null;
}
