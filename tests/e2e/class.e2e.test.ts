import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { classStrings as t } from '../../src/strings/nl/class.js';
import { slipNames } from '../../src/strings/nl/exercise-names.js';
import { nl } from '../../src/strings/nl/index.js';
import { workshopStrings as workshop } from '../../src/strings/nl/workshop.js';
import { studio } from '../../src/strings/nl/studio.js';
import { allInto } from '../coach/into.js';
import { faults } from './faults.js';
import { builtSite } from './site.js';

const arrived = demo({ scenario: 'first-setup', phone: 'android', seed: 3 }).at(-1)!.run;
const wrong = allInto('E14').find(({ whole }) => whole.scenario === 'first-setup')!.whole;
const link = (run: typeof arrived): string => `https://oefenen.voorbeeldschool.example/?run=${encodeRun(run, true)}`;

describe.concurrent('what a class did', () => {
  const site = builtSite();

  it('is summed up by keyboard from what learners shared, and taken along as a table', () =>
    site.visit('?page=lesson&locale=nl', async (page) => {
      await page.getByRole('button', { name: studio.pages.class }).press('Enter');
      const field = page.getByRole('textbox', { name: t.give.label });
      await field.fill(`${link(arrived)}\nik ben het vergeten\n${link(arrived)}`);
      await page.getByText(`${t.give.counted(1)} ${t.give.double(1)}`).waitFor();
      await page.getByText(t.unread.problems.noRun).waitFor();
      await page.getByText(t.sum.noDetours).waitFor();

      const file = { name: 'mail.html', mimeType: 'text/html', buffer: Buffer.from(`<a href="${link(wrong)}">ik</a>`) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText(t.give.counted(2)).waitFor();
      await page.getByRole('cell', { name: t.sum.of(2, 2) }).waitFor();
      await page.getByText(slipNames.E14).waitFor();
      expect(await faults(page)).toEqual({ ids: [], outside: 0 });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t.sum.csv }).press('Enter'),
      ]);
      const table = readFileSync(await download.path(), 'utf8');
      expect(table).toContain(`"${nl.stage.scenarios['first-setup']}";2;2;1`);
      expect(table).toContain(`"${nl.stage.scenarios['first-setup']}";"${slipNames.E14}";1;1;1;0;0;0`);
      const [picture] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t.sum.picture }).press('Enter'),
      ]);
      expect(
        readFileSync(await picture.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      expect(kept).not.toContain(encodeRun(wrong).slice(0, 40));

      await page.getByRole('button', { name: t.give.clear }).press('Enter');
      await page.getByText(t.sum.none).waitFor();
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('is prepared by a workshop of any length, on sheets from which nothing is cut', () =>
    site.visit('?page=workshop&locale=nl', async (page) => {
      const cards = (all: number) =>
        page.waitForFunction((n) => document.querySelectorAll('.ws-secret').length === n, all);
      for (const [minutes, all] of [
        ['30', 8],
        ['60', 8],
        ['90', 12],
      ] as const) {
        await page.getByRole('radio', { name: workshop.minutes(minutes) }).press('Space');
        await cards(all);
        await page.getByText(workshop.pages(await page.locator('.pp-sheet').count())).waitFor();
        const cut = await page
          .locator('.pp-sheet, .pp-sheet > *, .ws-card, .ws-role > div, .ws-proof')
          .evaluateAll((all) =>
            all.flatMap((one) => (one.scrollHeight > one.clientHeight + 1 ? [one.textContent?.slice(0, 60)] : [])),
          );
        expect(cut).toEqual([]);
      }
      expect(await faults(page)).toEqual({ ids: [], outside: 0 });
      expect(page.url()).toContain('minutes=90');

      const set = page.getByRole('link', { name: workshop.projector.items.onScreen });
      expect(await set.getAttribute('href')).toContain('#set=askedAlways.passwordLocked');
      const many = page.getByRole('textbox', { name: workshop.people.name });
      await many.fill('13');
      await cards(3 * 6);
      expect(await page.locator('.ws-helper').count()).toBe(6);
      expect(await page.locator('.ws-proof').count()).toBe(13);
      await page.getByText(workshop.sheet.third).waitFor();
      await page.reload();
      await cards(3 * 6);
      expect(await many.inputValue()).toBe('13');
      await many.fill('1');
      await page.getByText(workshop.people.wrong(2, 40)).waitFor();
      await cards(12);
    }));
});
