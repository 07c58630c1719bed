import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../src/paper/html.js';

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
        const { body } = new JSDOM(written).window.document;
        for (const page of [written, body.innerHTML]) {
          const found = new JSDOM(withoutStyles(page)).window.document.body;
          expect(found.querySelectorAll('[style]')).toHaveLength(0);
          for (const one of body.querySelectorAll('[style]')) one.removeAttribute('style');
          expect(found.innerHTML).toBe(body.innerHTML);
        }
      }),
    );
  });
});
