import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from './element/mount.js';
import { declareTypeface } from './element/typeface.js';
import { Page as EmbedPage } from './site/embed-page.js';
import { here } from './site/place.js';
import frameStyles from './styles/site-frame.css?inline';

// The element, and the page for a frame, as one classic script that asks for nothing more: for where no module comes.

export { mount };

/** Draws the page for a frame. */
export function frame(host: HTMLElement): void {
  declareTypeface();
  const styles = new CSSStyleSheet();
  styles.replaceSync(frameStyles);
  document.adoptedStyleSheets.push(styles);
  createRoot(host).render(
    <StrictMode>
      <EmbedPage place={here(null)} />
    </StrictMode>,
  );
}

declare global {
  /** What the script leaves on the page that asked for it. */
  const pairingPracticeWhole: { readonly mount: typeof mount; readonly frame: typeof frame };
}
