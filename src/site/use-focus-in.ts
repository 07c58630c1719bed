import { type RefObject, useEffect } from 'react';

/**
 * Brings the focus into the practice inside `frame` once it is drawn, unless the learner went somewhere else by then.
 * What was pressed to come here is gone, so without this the focus is nowhere.
 */
export function useFocusIn(frame: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    const root = frame.current?.querySelector('[data-pairing-practice]')?.shadowRoot;
    if (!wanted || !root) return undefined;
    const watch = new MutationObserver(() => {
      const coach = root.querySelector<HTMLElement>('.coach');
      if (!coach) return;
      watch.disconnect();
      if (document.activeElement === document.body || !document.activeElement) coach.focus({ preventScroll: true });
    });
    watch.observe(root, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [frame, wanted]);
}
