import { useLayoutEffect, useRef } from 'react';
import { freePlace, type TagPlace } from './free-place.js';

/**
 * The tag of a lit control: one verb. Decoration, because the coach says it too; drawn by the style sheet, so that
 * the text in the control stays its name. It stands where it hides nothing.
 */
export function SpotTag({ place, verb }: { readonly place: TagPlace; readonly verb: string }) {
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      if (tag.current) tag.current.className = `spot__tag ${freePlace(tag.current, place)}`;
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [place, verb]);
  return <span ref={tag} className="spot__tag" data-verb={verb} aria-hidden="true" />;
}
