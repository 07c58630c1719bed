import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Nothing has the focus: neither in this root, nor anywhere else on the page. */
const isNowhere = (root: Document | ShadowRoot, page: Document): boolean => {
  const active = root.activeElement;
  if (active && active !== page.body) return false;
  return !page.activeElement || page.activeElement === page.body || page.activeElement === page.documentElement;
};

/**
 * Brings the focus to the heading of a device's new screen, but only when it was inside that device; and to the heading
 * of any screen when it fell to nothing because the focused control went away. The heading is `[data-heading]` with `tabIndex={-1}`.
 * A screen that is still being fetched has no name.
 */
export function useScreenFocus(device: RefObject<HTMLElement | null>, screen: string | null): void {
  /** The control of this device that has the focus, or had it when it was taken away. */
  const held = useRef<Element | null>(null);
  const shown = useRef(screen);

  useEffect(() => {
    const frame = device.current;
    if (!frame) return;
    const enter = ({ target }: FocusEvent) => {
      held.current = target as Element;
    };
    const leave = ({ target }: FocusEvent) => {
      // Some browsers report a removed control as left. Only afterwards can the two be told apart.
      queueMicrotask(() => {
        const control = target as Element;
        const root = frame.getRootNode() as Document | ShadowRoot;
        if (held.current === control && control.isConnected && root.activeElement !== control) held.current = null;
      });
    };
    frame.addEventListener('focusin', enter);
    frame.addEventListener('focusout', leave);
    return () => {
      frame.removeEventListener('focusin', enter);
      frame.removeEventListener('focusout', leave);
    };
  }, [device]);

  useLayoutEffect(() => {
    const frame = device.current;
    if (!frame) return;
    const isNew = shown.current !== screen;
    shown.current = screen;
    const root = frame.getRootNode() as Document | ShadowRoot;
    const inside = isNew && root.activeElement !== null && frame.contains(root.activeElement);
    const vanished = held.current !== null && !held.current.isConnected && isNowhere(root, frame.ownerDocument);
    if (inside || vanished) frame.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    else if (isNew || held.current?.isConnected === false) held.current = null;
  });
}
