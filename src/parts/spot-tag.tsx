import { useLayoutEffect, useRef } from 'react';
import { placeFreely } from './place-freely.js';

/**
 * The tag of a lit control: one verb. Decoration, because the coach says it too; drawn by the style sheet, so that
 * the text in the control stays its name. It stands where it hides nothing.
 */
export function SpotTag({ verb }: { readonly verb: string }) {
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      if (tag.current) placeFreely(tag.current);
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [verb]);
  return <span ref={tag} className="spot__tag" data-verb={verb} aria-hidden="true" />;
}
