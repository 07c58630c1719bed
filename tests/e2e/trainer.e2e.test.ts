import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { caseStories } from '../../src/strings/nl/cases.js';
import { catalogue } from '../../src/strings/nl/catalogue.js';
import { classStrings } from '../../src/strings/nl/class.js';
import { slipNames } from '../../src/strings/nl/exercise-names.js';
import { nl } from '../../src/strings/nl/index.js';
import { trainerStrings as t } from '../../src/strings/nl/trainer.js';
import { workshopStrings } from '../../src/strings/nl/workshop.js';
import { itemsOf, openItem } from '../../src/trainer/items.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { allInto } from '../coach/into.js';
import { faults } from './faults.js';
import { builtSite } from './site.js';

const wrong = allInto('E14').find(({ whole }) => whole.scenario === 'first-setup')!.whole;
const link = `https://oefenen.voorbeeldschool.example/?run=${encodeRun(wrong, true)}`;
const hour = itemsOf({ show: '60', set: null, given: [] });
const [, second, , wrongAccount] = hour.map((item) => openItem(item, 'android', usualSchool)!.show);
const turn = Math.min(...wrongAccount!.asked);

/** What is asked or told now. */
const says = (page: Page, text: string) => page.locator('.tr-now', { hasText: text }).waitFor();
const stepOf = (page: Page, step: number, of: number) => says(page, t.step(step, of));
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe.concurrent('a trainer before a class', () => {
  const site = builtSite();

  it('shows a workshop by keyboard alone: steps, a question, what came of it, the next, and again after a reload', () =>
    site.visit('?page=trainer&locale=nl', async (page) => {
      await page.getByRole('heading', { name: t.title }).waitFor();
      expect(await faults(page)).toEqual({ ids: [], outside: 0 });
      await page.getByRole('button', { name: t.choose.minutes(60) }).press('Enter');
      await heading(page, nl.stage.scenarios['first-setup']);
      await stepOf(page, 1, 36);
      for (const key of ['PageDown', 'ArrowRight', ' ', 'PageUp']) await page.keyboard.press(key);
      await stepOf(page, 3, 36);
      await page.keyboard.press('q');
      await says(page, t.question.ask);
      expect(await page.locator('.tr-dev .spot').count()).toBe(0);
      await page.keyboard.press('a');
      const shown = page.locator('.tr-dev:not([data-away]) [data-intent]');
      expect(await page.locator('.tr-answers li').count()).toBeLessThanOrEqual(await shown.count());
      await page.keyboard.press('PageDown');
      await says(page, t.reveal.guide);
      await page.keyboard.press('s');
      await page.locator('.tr-shade').waitFor({ state: 'attached' });
      expect(await faults(page)).toEqual({ ids: [], outside: 0 });

      // The second asks for help; the fourth chose the wrong account.
      await page.keyboard.press('n');
      await heading(page, t.item.comes(caseStories.notLinked.name));
      await stepOf(page, 1, second!.slides.length);
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await heading(page, t.item.comes(caseStories.wrongAccount.name));
      await page.keyboard.press('d');
      await says(page, t.question.ask);
      await page.reload();
      await says(page, t.question.ask);
      await stepOf(page, turn + 1, wrongAccount!.slides.length);
      await page.keyboard.press('q');
      await says(page, catalogue.E06.told);
      await says(page, catalogue.E06.repair);
      await page.keyboard.press('PageDown');
      await stepOf(page, turn + 2, wrongAccount!.slides.length);
      await page.keyboard.press('i');
      await page.getByRole('button', { name: slipNames.E06 }).press('Enter');
      await page.keyboard.press('Escape');
      await stepOf(page, turn + 1, wrongAccount!.slides.length);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page)).toEqual({ ids: [], outside: 0 });
    }));

  it('shows what learners shared, says what cannot be read, and keeps it in this tab alone', () =>
    site.visit('?page=class&locale=nl', async (page) => {
      await page.getByRole('textbox').fill(link);
      await page.getByRole('button', { name: classStrings.show }).press('Enter');
      await heading(page, t.item.run(nl.stage.scenarios['first-setup']));
      expect(page.url()).not.toContain(encodeRun(wrong).slice(0, 30));
      await page.keyboard.press('d');
      await says(page, t.question.ask);
      await page.reload();
      await says(page, t.question.ask);
      await page.keyboard.press('q');
      await says(page, catalogue.E14.told);
      await page.getByRole('button', { name: t.other }).press('Enter');
      const field = page.getByRole('textbox', { name: t.give.label });
      await field.fill(`${await field.inputValue()}\nik ben het vergeten`);
      await page.getByText(t.unread.problems.noRun).waitFor();
      await page.getByRole('button', { name: t.choose.showAll(1) }).waitFor();
    }));

  it('is opened by a workshop at each of its items, on a small screen too', () =>
    site.visit('?page=workshop&locale=nl', async (page) => {
      const way = page.getByRole('link', { name: t.item.comes(caseStories.codeClosed.name) });
      const address = await way.getAttribute('href');
      expect(await page.locator('.ws-links a').first().textContent()).toBe(workshopStrings.projector.items.watch);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(new URL(address!, site.url()).href);
      await heading(page, t.item.comes(caseStories.codeClosed.name));
      const small = await page.locator('button:visible').evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => Math.min(width, height) < 43.5)
          .map(({ width, height }) => `${width} ${height}`),
      );
      expect(small).toEqual([]);
    }));
});
