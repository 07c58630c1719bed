import { type RefObject, useEffect } from 'react';

/** Calls when something outside a frame is pressed, for as long as it is open: a press beside the practice is one elsewhere too. */
export function usePressElsewhere(frame: RefObject<HTMLElement | null>, open: boolean, onPress: () => void): void {
  useEffect(() => {
    const { current } = frame;
    if (!open || !current) return undefined;
    const page = current.ownerDocument;
    const press = (event: Event) => {
      if (!event.composedPath().includes(current)) onPress();
    };
    page.addEventListener('pointerdown', press);
    return () => page.removeEventListener('pointerdown', press);
  });
}
