import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { adoptStyles } from '../styles/styles.js';

/** Renders nothing on a server, where there is no layout to take effect on. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/**
 * A host element with a shadow root, into which the children are drawn: the styles of the page stay out, ours
 * stay in. On a server, and until it is mounted, it is empty.
 */
export function ShadowHost({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);

  useBrowserLayoutEffect(() => {
    const { current } = host;
    if (!current) return;
    const shadow = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    adoptStyles(shadow);
    setRoot(shadow);
  }, []);

  return (
    <div ref={host} data-pairing-practice="">
      {root && createPortal(children, root)}
    </div>
  );
}
