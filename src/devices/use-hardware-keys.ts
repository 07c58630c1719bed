import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { hardwareKey } from './hardware-key.js';

/** Lets the keys of a real keyboard type on the phone, while the focus is anywhere on the phone. */
export function useHardwareKeys(
  phone: RefObject<HTMLElement | null>,
  view: PhoneView,
  onIntent: (intent: PhoneIntent) => void,
  /** Comes with the screens that can be typed on. */
  meaningOf: typeof hardwareKey | undefined,
): void {
  // The phone is drawn again with every change on the stage; its keys are listened to once.
  const latest = useRef({ view, onIntent, meaningOf });
  useLayoutEffect(() => {
    latest.current = { view, onIntent, meaningOf };
  });
  useEffect(() => {
    const frame = phone.current;
    if (!frame) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const on = event.target as HTMLElement;
      // A button takes these two itself.
      if (on.tagName === 'BUTTON' && (event.key === 'Enter' || event.key === ' ')) return;
      const { view: seen, onIntent: report, meaningOf: read } = latest.current;
      const intent = read?.(seen, event.key, on.tagName === 'INPUT');
      if (!intent) return;
      event.preventDefault();
      report(intent);
    };
    frame.addEventListener('keydown', listen);
    return () => frame.removeEventListener('keydown', listen);
  }, [phone]);
}
