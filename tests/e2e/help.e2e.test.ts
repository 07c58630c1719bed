import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl/index.js';
import { hands } from './hands.js';
import { builtSite } from './site.js';

const { site: t } = nl;

describe.concurrent('who does not set up alone', () => {
  const site = builtSite();

  it('chooses with whom and when, by keyboard, and gets a card that is all that is printed', () =>
    site.visit('', async (page) => {
      const my = hands.keyboard(page);
      await my.press(page.getByRole('button', { name: t.help.go }));
      const choose = (name: string) => my.choose(page.getByRole('radio', { name, exact: true }));
      await choose(t.help.reasons.notOwned);
      await choose(t.help.helpers.supporter);
      await choose(t.help.days.thursday);
      await choose(t.help.moments.after);
      const card = page.getByRole('region', { name: t.help.card.title });
      expect(await card.innerText()).toMatch(/lokaal ondersteuner[^]*do, na de les[^]*000-000 00 00/);
      await page.emulateMedia({ media: 'print' });
      expect(await card.isVisible()).toBe(true);
      expect(await page.getByText(t.help.lead).isVisible()).toBe(false);
      expect(await page.getByRole('button').count()).toBe(0);
    }));

  it('at home without a phone leads to an appointment at school, and to nothing else', () =>
    site.visit('?page=help&locale=nl', async (page) => {
      const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();
      const card = page.getByRole('region', { name: t.help.card.title });
      await choose(t.help.reasons.notOwned);
      await choose(t.help.helpers.home);
      await page.getByText(t.help.homeWithout).waitFor();
      expect(await card.count()).toBe(0);
      expect(await page.getByRole('button', { name: t.help.practise.home }).count()).toBe(0);
      await page.getByRole('button', { name: t.help.instead.supporter }).click();
      expect(await card.evaluate((slip) => slip === document.activeElement)).toBe(true);
      expect(await card.innerText()).toContain(t.help.card.withWhom.supporter);
    }));

  it('goes on to the ordinary practice, and back to the start', () =>
    site.visit('?page=help&locale=nl', async (page) => {
      await page.getByRole('button', { name: t.help.practise.mentor }).click();
      await page.getByRole('region', { name: nl.stage.laptop, exact: true }).waitFor();
      expect(page.url()).toContain('scenario=first-setup&');
      await page.goBack();
      await page.getByRole('button', { name: t.help.back }).click();
      await page.getByRole('button', { name: t.start }).waitFor();
    }));
});
