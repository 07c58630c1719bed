import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What has the focus among what is drawn together with an element; null where nothing of it has. */
const focused = (element: Element): Element | null => (element.getRootNode() as Document | ShadowRoot).activeElement;

/**
 * Who pressed what is gone by that goes on at what came in its place: a focus on nothing hears no keys, and begins again at the
 * top of the page. `to`: where that is.
 */
export function useHeldFocus<E extends HTMLElement>(frame: RefObject<E | null>, to: string): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const hold = (event: FocusEvent) => {
      held.current = event.target as Element;
    };
    // Who leaves by themselves holds nothing; what is taken away under the focus tells nobody.
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget !== null) held.current = null;
    };
    const hears = new AbortController();
    current.addEventListener('focusin', hold, hears);
    current.addEventListener('focusout', leave, hears);
    return () => hears.abort();
  }, [frame]);
  useLayoutEffect(() => {
    const { current } = frame;
    const at = held.current;
    if (!current || !at || focused(current) !== null) return;
    if (at.isConnected && at.checkVisibility()) return;
    held.current = null;
    const places = [...current.querySelectorAll<HTMLElement>(to)];
    places.find((one) => one.checkVisibility())?.focus();
  });
}
