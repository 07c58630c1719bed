import { type RefObject, useLayoutEffect } from 'react';

/** Of something that lies over the stage: who pressed what is gone with it goes on at the coach. A focus on nothing hears no keys. */
export function useCover(cover: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = cover.current?.getRootNode();
    return () => {
      // A frame later the stage can take it, or another cover has.
      requestAnimationFrame(() => {
        if (root instanceof ShadowRoot && document.activeElement === document.body)
          root.querySelector<HTMLElement>('.coach')?.focus();
      });
    };
  }, [cover]);
}
