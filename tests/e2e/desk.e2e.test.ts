import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import { desk as t } from '../../src/strings/nl/desk.js';
import { nl } from '../../src/strings/nl/index.js';
import { studio as lesson } from '../../src/strings/nl/studio.js';
import { builtSite } from './site.js';

type Press = (wanted: Locator) => Promise<void>;

/** Pointer and keyboard take turns. */
const visits = caseList.map((one, at) => ({
  id: one.id,
  one,
  by: at % 2 === 0 ? ('mouse' as const) : ('keyboard' as const),
}));
/** More presses than any repair takes. */
const patience = 60;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What a cause is called, chosen and named. */
async function name(page: Page, cause: keyof typeof t.causes, press: Press) {
  await page.getByRole('radio', { name: t.causes[cause].name }).check();
  await press(button(page, t.name));
}

/** Lets the learner do what is lit, until it works. */
async function mend(page: Page, press: Press) {
  const lit = page.locator('button.spot:visible, .other.spot:visible').first();
  const works = page.locator('.desk-go[data-now]');
  for (let n = 0; n < patience; n += 1) {
    await works.or(lit).first().waitFor();
    if (await works.isVisible()) return;
    const aims = (await lit.getAttribute('data-aim')) !== null;
    await press(lit);
    if (aims) await lit.and(page.locator('[data-aim]')).waitFor({ state: 'detached' });
  }
}

describe.concurrent('the help desk', () => {
  const site = builtSite();

  it.each(visits)('$id is looked at, named, mended and checked by $by', ({ one, by }) =>
    site.visit('?page=desk&locale=nl', async (page) => {
      const press: Press = (wanted) => (by === 'mouse' ? wanted.click() : wanted.press('Enter'));
      const { name: who, says } = t.people[one.id];
      await press(button(page, new RegExp(`^${who} `)));
      await page.getByText(says).waitFor();
      for (const look of ['card', ...one.looks] as const) await press(button(page, t.looks[look].ask(who)));
      expect(await page.getByText(t.checked(one.looks.length + 1, one.looks.length + 1)).isVisible()).toBe(true);

      const other = one.candidates.find((id) => id !== one.cause) ?? one.cause;
      await name(page, other, press);
      await page.getByText(t.causes[other].would).waitFor();

      await name(page, one.cause, press);
      await page.getByRole('heading', { name: t.found }).waitFor();
      await press(button(page, t.works));
      await page.getByText(t.notYet(who)).waitFor();
      await mend(page, press);
      await press(button(page, t.works));
      await page.getByRole('heading', { name: t.done(who) }).waitFor();
      await page.getByText(t.counts.named(2)).waitFor();
    }),
  );

  it('is reached from the start page and gone back to, and leads to where a practice is put in a lesson', () =>
    site.visit('?locale=nl', async (page) => {
      await button(page, t.title).click();
      await page.getByRole('heading', { name: t.title }).waitFor();
      expect(page.url()).toContain('page=desk');
      await button(page, t.lesson).click();
      await page.getByRole('heading', { name: lesson.title }).waitFor();
      await page.goBack();
      await button(page, t.leave).click();
      await button(page, nl.site.start).waitFor();
    }));

  it('is in the school of a profile, with the people of the cases', () => {
    const profile = { school: { name: 'Het Baken' }, person: { name: 'Noor Bakker' } };
    const link = Buffer.from(JSON.stringify(profile)).toString('base64url');
    return site.visit(`?page=desk&locale=nl&profile=${link}`, async (page) => {
      await button(page, /^Sofie /).click();
      const laptop = page.getByRole('region', { name: t.devices.laptop('Sofie') });
      await laptop.getByText('Sofie de Vries').waitFor({ state: 'attached' });
      expect(await laptop.textContent()).toContain('Het Baken');
    });
  });

  it('takes a step back with Ctrl+Z, and shows one half at a time on a phone', () =>
    site.visit(
      '?page=desk&locale=nl',
      async (page) => {
        await button(page, /^Sem /).tap();
        await button(page, t.looks.notifications.ask('Sem')).tap();
        await page.getByRole('region', { name: new RegExp(`^${nl.stage.phone},`) }).waitFor();
        await button(page, t.views.panel).tap();
        await page.getByText(t.checked(1, 6)).waitFor();
        await page.keyboard.press('Control+z');
        await page.getByText(t.checked(0, 6)).waitFor();
        expect(await page.getByRole('region', { name: new RegExp(`^${nl.stage.phone},`) }).isVisible()).toBe(false);
      },
      { by: 'touch' },
    ));
});
