import { useLayoutEffect, useRef } from 'react';
import { placeFreely } from './place-freely.js';

/**
 * The tag of a lit control: one verb. Decoration, because the coach says it too; drawn by the style sheet, so that
 * the text in the control stays its name. It stands where it hides nothing.
 */
export function SpotTag({ verb }: { readonly verb: string }) {
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = tag;
    if (!current) return;
    placeFreely(current);
    // What a screen has room for changes with its size, and is drawn by then.
    let width = 0;
    const resized = new ResizeObserver(([{ contentRect } = { contentRect: { width } }]) => {
      if (width && width !== contentRect.width) placeFreely(current);
      ({ width } = contentRect);
    });
    resized.observe(current.closest('.screen') ?? current);
    return () => resized.disconnect();
  }, [verb]);
  return <span ref={tag} className="spot__tag" data-verb={verb} aria-hidden="true" />;
}
