import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/strings/nl/catalogue.js';
import { companion as t } from '../../src/strings/nl/companion.js';
import { nl } from '../../src/strings/nl/index.js';
import { hands } from './hands.js';
import { builtSite } from './site.js';

/** No set-up asks more. */
const patience = 60;

/** What a screen reader reads of what has the focus. */
const focused = (page: Page) => page.locator(':focus').innerText();

const heading = (page: Page) => page.getByRole('heading', { level: 2 });

describe.concurrent('beside the real set-up', () => {
  const site = builtSite();

  it('leads through the whole set-up by keyboard, also after a slip, and never shows a number', () =>
    site.visit(
      '',
      async (page) => {
        const { press } = hands.keyboard(page);
        const button = (name: string) => page.getByRole('button', { name, exact: true });
        await press(button(nl.site.forReal));
        await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
        expect(await focused(page)).toBe(t.title);
        await press(button(t.choose.start));
        expect(await focused(page)).toBe(t.ask.laptop);
        await press(button(t.names.laptop.newTab));
        const said: string[] = [];
        let slipped = false;
        for (let answers = 0; answers < patience && (await heading(page).innerText()) !== t.done.title; answers += 1) {
          const main = await page.locator('body').innerText();
          said.push(main);
          expect(await page.locator('input').count()).toBe(0);
          if (!slipped && main.includes('Gevonden apps, de app is er')) {
            slipped = true;
            await press(button(t.notSeen));
            await press(page.getByRole('button', { name: t.names.phone.fakeApp }).first());
            await page.locator('[aria-live]').getByText(catalogue.E36.told).waitFor();
            continue;
          }
          await press(button(t.seen));
        }
        expect(await heading(page).innerText()).toBe(t.done.title);
        expect(slipped).toBe(true);
        expect(said.filter((text) => /\d\d/.test(text))).toEqual([]);
        expect(said.some((text) => text.includes(t.hidden.code))).toBe(true);
        expect(said.some((text) => text.includes(t.hidden.number))).toBe(true);
      },
      { by: 'keyboard' },
    ));

  it('remembers where it was, goes back one answer at a time, and says so when the model became another one', () =>
    site.visit('?page=for-real&locale=nl', async (page) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await button(t.choose.start).click();
      await button(t.names.laptop.newTab).click();
      await button(t.seen).click();
      const before = await heading(page).innerText();
      await page.reload();
      await heading(page).waitFor();
      expect(await heading(page).innerText()).toBe(before);
      await button(t.undo).click();
      await button(t.undo).click();
      expect(await heading(page).innerText()).toBe(t.ask.laptop);
      await button(t.names.laptop.newTab).click();
      await button(t.seen).waitFor();
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage)) {
          const kept = localStorage.getItem(key) ?? '';
          localStorage.setItem(key, kept.replace(/"version":"[^"]*"/, '"version":"another"'));
        }
      });
      await page.reload();
      await page.getByRole('heading', { name: t.title, description: t.choose.otherVersion }).waitFor();
      expect(await button(t.choose.goOn).count()).toBe(0);
      await button(t.choose.start).click();
      expect(await heading(page).innerText()).toBe(t.ask.laptop);
      await button(t.restart).click();
      await button(t.choose.start).waitFor();
      expect(await focused(page)).toBe(t.title);
    }));

  it('speaks of no laptop to who has one phone only', () =>
    site.visit('?page=for-real&scenario=only-a-phone&locale=nl', async (page) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await button(t.choose.start).click();
      await button(t.names.phone.home).click();
      for (let answers = 0; answers < patience && (await heading(page).innerText()) !== t.done.title; answers += 1) {
        expect(await page.locator('body').innerText()).not.toMatch(/laptop/i);
        await button(t.seen).click();
      }
      expect(await heading(page).innerText()).toBe(t.done.title);
    }));
});
