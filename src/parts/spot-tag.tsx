import { useLayoutEffect, useRef } from 'react';
import { useIsCopy } from './copy.js';
import { placeFreely } from './place-freely.js';

/**
 * The tag of a lit control: one verb. Decoration, because the coach says it too; drawn by the style sheet, so that
 * the text in the control stays its name. It stands where it hides nothing; on a picture nobody looks for such a place.
 */
export function SpotTag({ verb }: { readonly verb: string }) {
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = tag;
    if (!current) return;
    const screen = current.closest('.screen') ?? current;
    let size = '';
    // What a screen has room for changes with its size, which is not yet what it will be when it is drawn first.
    const place = () => {
      const now = `${screen.clientWidth} ${screen.clientHeight}`;
      if (now !== size) placeFreely(current);
      size = now;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(screen);
    return () => resized.disconnect();
  }, [verb]);
  if (useIsCopy()) return <i className="spot__mark">{verb}</i>;
  return <span ref={tag} className="spot__tag" data-verb={verb} aria-hidden="true" />;
}
