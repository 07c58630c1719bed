import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../src/paper/html.js';

const { document } = new JSDOM().window;
/** A page as a browser reads it. */
function read(page: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = page;
  return root;
}

/** What names and texts may hold, with all that could be taken for a part of a tag. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom(' style="', '"', '>', '<b style="x">', ' style=', '/', '=', "'", '&quot;'), fc.string()),
  )
  .map((parts) => parts.join('').replaceAll(/\r|\0/g, ''));

describe('the page of a step plan', () => {
  it('has no style on any element, and every text and name as it was', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (says, names, before) => {
        const style = { width: '3px' };
        const props = before ? { style, alt: names, hidden: true } : { alt: names, hidden: true, style };
        const drawn = createElement('div', { style }, says, createElement('img', props), says);
        // Both what is drawn for the command, and what a browser says of what it drew.
        const written = renderToStaticMarkup(drawn);
        const body = read(written);
        for (const page of [written, body.innerHTML]) {
          const found = read(withoutStyles(page));
          expect(found.querySelectorAll('[style]')).toHaveLength(0);
          for (const one of body.querySelectorAll('[style]')) one.removeAttribute('style');
          expect(found.innerHTML).toBe(body.innerHTML);
        }
      }),
    );
  });
});
