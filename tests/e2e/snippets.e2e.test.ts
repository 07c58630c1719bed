import { describe, expect, it } from 'vitest';
import { heightFor } from '../../src/embed/height.js';
import { posters } from '../../src/strings/element.js';
import { nl } from '../../src/strings/nl/index.js';
import { readChosen } from '../../src/studio/chosen.js';
import { elementOf, height, iframeOf } from '../../src/studio/snippets.js';
import { inFrame, otherSites } from './host.js';

const { chosen } = readChosen('?place=site&scenario=first-setup&coach=together', '', 'nl');
const title = 'Voor het eerst instellen';
const wide = 1000;

describe('what is copied for a page', () => {
  const { visit } = otherSites();

  it('works there as it is: in a frame that cuts nothing off, in one that is heard, and as an element', async () => {
    const said = await visit(
      ({ site, own }) => {
        const written = { chosen, title, site, profile: null };
        const heard = iframeOf({ ...written, chosen: { ...chosen, page: own } });
        const at = (width: number, text: string) => `<div style="width: ${width}px">${text}</div>`;
        return { body: at(840, iframeOf(written)) + at(366, iframeOf(written)) + at(wide, heard) + elementOf(written) };
      },
      async (page) => {
        const frames = page.locator('iframe');
        for (const n of [0, 1]) {
          await frames.nth(n).scrollIntoViewIfNeeded();
          const inside = await inFrame(page, `iframe >> nth=${n}`);
          await inside.getByRole('heading').first().waitFor();
          const whole = () => [
            document.documentElement.scrollHeight,
            document.documentElement.scrollWidth - innerWidth,
          ];
          expect([n, ...(await inside.evaluate(whole))]).toEqual([n, height, 0]);
        }
        await frames.nth(2).scrollIntoViewIfNeeded();
        await expect.poll(async () => (await frames.nth(2).boundingBox())?.height).toBe(heightFor(wide));
        expect(heightFor(wide)).not.toBe(height);
        const element = page.locator('pairing-practice');
        await element.getByRole('button', { name: posters.nl.start }).click();
        await element.getByRole('region', { name: nl.stage.laptop }).first().waitFor();
        expect(await element.locator('> a').isVisible()).toBe(false);
      },
    );
    // The page that was named hears more than how high it is: the snippet writes it in the console.
    const heard = said.filter((text) => text.includes('source: pairing-practice'));
    const types = new Set(heard.map((text) => /type: (\w+)/.exec(text)?.[1]));
    expect(types).toEqual(new Set(['ready', 'resize']));
    expect(said).toEqual(heard);
  });

  it('is a link to the practice where the script of the element may not run', () =>
    visit(
      ({ site }) => ({ body: elementOf({ chosen, title, site, profile: null }), policy: "script-src 'none'" }),
      async (page, { site }) => {
        const link = page.getByRole('link', { name: title });
        await link.waitFor();
        expect(await link.getAttribute('href')).toBe(
          `${site}?scenario=first-setup&phone=android&coach=together&locale=nl`,
        );
      },
    ));
});
