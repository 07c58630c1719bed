import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl/index.js';
import { posters } from '../../src/strings/element.js';
import { step1, step2, step3, step4, step5, step6, step7 } from './guide.js';
import { allowing, otherSites } from './host.js';
import { type Case, personAt } from './person.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;
const { start } = posters.nl;

const begin = (page: Page, name: string) =>
  page.locator(name).getByRole('button', { name: start, exact: true }).click();

/** Keeps what each practice on the page tells. */
const listens = `window.told = [];
for (const element of document.querySelectorAll('pairing-practice'))
  for (const type of ['ready', 'progress', 'mistake', 'completed'])
    element.addEventListener(type, ({ detail }) => told.push({ on: element.id, ...detail }));`;
const loader = (site: string) => `${site}element/pairing-practice.js`;
interface Told {
  readonly on: string;
  readonly type: string;
  readonly id?: string;
}
const toldOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

/** What a strict page allows: its own scripts, those of the site of the practice, and a typeface from there. */
const strict = (site: string) =>
  `default-src 'none'; script-src 'self' ${site}; style-src 'self'; font-src ${site}; img-src data:; base-uri 'none'; form-action 'none'`;

describe('<pairing-practice> on a page of another site', () => {
  const { visit } = otherSites({ react: true });

  it.each(['preact, from a host that allows no modules', 'react, from the same site'] as const)(
    'on %s: under a strict policy the whole set-up is done, with one mistake on the way',
    async (build) => {
      const onReact = build.startsWith('react');
      const said = await visit(
        ({ site, own }) => ({
          body: '<pairing-practice id="one"></pairing-practice><pairing-practice id="two" locale="en"></pairing-practice>',
          ...(onReact
            ? { script: `import '/react/element.js'; ${listens}`, policy: strict(own) }
            : { takes: [loader(site)], script: listens, policy: strict(new URL(site).origin) }),
        }),
        async (page) => {
          await begin(page, '#one');
          const person = personAt(page, dutch, page.locator('#one'));
          for (const step of [step1, step2, step3, step4, step5]) await step(person);
          // Nothing was scanned yet.
          await person.laptop.press(nl.laptop.common.next);
          await expect.poll(async () => (await toldOn(page)).find(({ type }) => type === 'mistake')?.id).toBe('E01');
          await step6(person);
          await step7(person);
          await expect.poll(async () => (await toldOn(page)).at(-1)?.type).toBe('completed');
          expect(new Set((await toldOn(page)).map(({ on }) => on))).toEqual(new Set(['one']));
          expect(await page.evaluate(() => 'pairingPracticeWhole' in globalThis)).toBe(!onReact);
          expect(
            await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
          ).toBeGreaterThan(0);
        },
      );
      expect(said).toEqual([]);
    },
  );

  it('where everything is twice as large, what is practised can be reached by keyboard', async () => {
    const said = await visit(
      ({ site }) => ({
        body: '<pairing-practice id="one"></pairing-practice>',
        takes: [loader(site)],
        script: listens,
      }),
      async (page) => {
        const by = 'keyboard';
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        const person = personAt(page, { ...dutch, by }, page.locator('#one'));
        for (const step of [step1, step2, step3]) await step(person);
        const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(inner).toBeLessThanOrEqual(outer!);
      },
      { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
    );
    expect(said).toEqual([]);
  });

  it('far down a page nothing is fetched but the loader; near it the rest is, and nothing moves', async () => {
    await visit(
      ({ site }) => ({
        body: '<div style="block-size: 4000px"></div><pairing-practice id="one"></pairing-practice><p>Below</p>',
        takes: [loader(site)],
      }),
      async (page) => {
        const files = () =>
          page.evaluate(
            () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
          );
        await page.getByRole('button', { name: start, includeHidden: true }).waitFor({ state: 'attached' });
        const before = await files();
        await page.evaluate(() => {
          Object.assign(globalThis, { shifted: [] });
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as unknown as readonly { sources: readonly { node: Node | null }[] }[];
            // What is in a shadow root has no node here: a typeface that comes late moves text of the practice alone.
            const nodes = entries.flatMap(({ sources }) => sources.flatMap(({ node }) => node?.textContent ?? []));
            (globalThis as unknown as { shifted: string[] }).shifted.push(...nodes);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.locator('#one').scrollIntoViewIfNeeded();
        await expect.poll(files, { timeout: 10_000 }).toBeGreaterThan(before);
        const below = () => page.getByText('Below').boundingBox();
        await page.getByText('Below').scrollIntoViewIfNeeded();
        const where = await below();
        await begin(page, '#one');
        await page.locator('#one .coach').waitFor();
        expect(await below()).toEqual(where);
        expect(await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted)).toEqual([]);
        // Where modules are allowed, what comes is no more than what a practice begins with.
        expect(await page.evaluate(() => 'pairingPracticeWhole' in globalThis)).toBe(false);
      },
      { prepare: allowing },
    );
  });

  it.each([
    ['without JavaScript', { javaScriptEnabled: false }],
    ['where its script does not come', {}],
  ] as const)('%s it shows what stands in it', async (_, how) => {
    await visit(
      ({ site }) => ({
        body: '<pairing-practice><p>Ask at the desk.</p></pairing-practice>',
        takes: [`${site}elsewhere/pairing-practice.js`],
      }),
      async (page) => {
        expect(await page.getByText('Ask at the desk.').isVisible()).toBe(true);
      },
      how,
    );
  });
});
