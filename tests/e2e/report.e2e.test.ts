import { describe, expect, it } from 'vitest';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { nl } from '../../src/strings/nl/index.js';
import { report as t } from '../../src/strings/nl/report.js';
import { allInto } from '../coach/into.js';
import { builtSite } from './site.js';

const [fake] = allInto('E36');
const run = encodeRun(fake!.whole);

describe('the report', () => {
  const site = builtSite();

  it('is the same behind its link, and is all that is printed', () =>
    site.visit(`?scenario=first-setup&phone=android&locale=nl&run=${run}`, async (page) => {
      await page.getByRole('button', { name: nl.finish.report }).click();
      const report = page.getByRole('region', { name: t.kind.alone(1) });
      await report.waitFor();
      const words = await report.innerText();
      const link = await page.locator('.share__link').innerText();
      expect(new URL(link).origin).toBe(new URL(site.url()).origin);

      await page.goto('about:blank');
      await page.goto(link);
      const { shared } = nl.finish;
      await page.getByRole('button', { name: shared.report }).click();
      const theirs = page.getByRole('region', { name: shared.name });
      await theirs.waitFor();
      expect(await theirs.innerText()).toBe(words.replace(t.kind.alone(1), shared.name));

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: 700, height: 500 });
      expect(await page.getByText(/Deze app lijkt op de goede/).isVisible()).toBe(true);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByText(nl.stage.brand).isVisible()).toBe(false);
      const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages?.length).toBeLessThanOrEqual(2);
    }));
});
