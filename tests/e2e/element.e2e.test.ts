import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl/index.js';
import { posters } from '../../src/strings/element.js';
import { step1, step2, step3, step4, step5, step6, step7 } from './guide.js';
import { otherSites } from './host.js';
import { type Case, personAt } from './person.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;
const { start } = posters.nl;

const begin = (page: Page, name: string) =>
  page.locator(name).getByRole('button', { name: start, exact: true }).click();

/** Keeps what each practice on the page tells. */
const listening = (scripts: string) => `import '${scripts}element.js';
window.told = [];
for (const element of document.querySelectorAll('pairing-practice'))
  for (const type of ['ready', 'progress', 'mistake', 'completed'])
    element.addEventListener(type, ({ detail }) => told.push({ on: element.id, ...detail }));`;
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

  it.each(['preact', 'react'] as const)(
    'on %s: under a strict policy the whole set-up is done, with one mistake on the way',
    async (build) => {
      const said = await visit(
        ({ site, onReact }) => {
          const scripts = build === 'react' ? onReact : `${site}element/`;
          return {
            body: '<pairing-practice id="one"></pairing-practice><pairing-practice id="two" locale="en"></pairing-practice>',
            script: listening(scripts),
            policy: strict(new URL(scripts).origin),
          };
        },
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
        },
      );
      expect(said).toEqual([]);
    },
  );

  it('where everything is twice as large, what is practised can be reached by keyboard', async () => {
    const said = await visit(
      ({ site }) => ({ body: '<pairing-practice id="one"></pairing-practice>', script: listening(`${site}element/`) }),
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
        script: listening(`${site}element/`),
      }),
      async (page) => {
        const files = () =>
          page.evaluate(
            () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
          );
        await page.getByRole('button', { name: start, includeHidden: true }).waitFor({ state: 'attached' });
        const before = await files();
        await page.evaluate(() => {
          Object.assign(globalThis, { shifts: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
                (globalThis as unknown as { shifts: number }).shifts += 1;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.locator('#one').scrollIntoViewIfNeeded();
        await expect.poll(files).toBeGreaterThan(before);
        const below = () => page.getByText('Below').boundingBox();
        await page.getByText('Below').scrollIntoViewIfNeeded();
        const where = await below();
        await begin(page, '#one');
        await page.locator('#one .coach').waitFor();
        expect(await below()).toEqual(where);
        expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
      },
    );
  });

  it('without JavaScript it shows what stands in it', () =>
    visit(
      () => ({ body: '<pairing-practice><p>Ask at the desk.</p></pairing-practice>' }),
      async (page) => {
        expect(await page.getByText('Ask at the desk.').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});
