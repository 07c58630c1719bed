import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
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
 * Ctrl + full stop goes to what is lit, from anywhere in the practice, and from there back; who did not come by this key,
 * or finds nothing lit, goes to the other device. No browser and no screen reader has a use for this key. Draws nothing.
 * Who pressed what is gone by that, beside the devices, goes on at the coach: a focus on nothing hears no keys.
 */
export function GoKey({ stage, now, shown, onGo }: GoKeyProps) {
  /** From where the key led to what is lit. */
  const from = useRef<HTMLElement | null>(null);
  /** What had the focus last, beside the devices. */
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (held.current?.isConnected === false && document.activeElement === document.body)
      stage.current?.querySelector<HTMLElement>('.coach')?.focus();
  });
  useEffect(() => {
    const frame = stage.current;
    const practice = frame?.closest<HTMLElement>('.app__in, .desk');
    if (!frame || !practice) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '.' || !event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const at = event.target as HTMLElement;
      const start = from.current;
      from.current = null;
      const other = frame.querySelector<HTMLElement>('.other.spot');
      const spot = other ?? (now && frame.querySelector(`.dev--${now} .spot`));
      const lit = spot?.matches('[data-key]') ? frame.querySelector(`.dev--${now} input`) : spot;
      if (lit && !lit.contains(at)) {
        from.current = at;
        return other ? other.focus() : now && onGo(now, true);
      }
      if (lit && start?.isConnected && start.checkVisibility()) return start.focus();
      const onLaptop = at.closest('.dev')?.matches('.dev--laptop') ?? shown === 'laptop';
      return onGo(onLaptop ? 'phone' : 'laptop', false);
    };
    const hears = new AbortController();
    practice.addEventListener('keydown', listen, hears);
    const hold = (event: FocusEvent) => {
      const at = event.target as HTMLElement;
      held.current = at.closest('.dev') ? null : at;
    };
    frame.addEventListener('focusin', hold, hears);
    return () => hears.abort();
  }, [stage, now, shown, onGo]);
  return null;
}
