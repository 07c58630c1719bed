import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { halves } from '../../src/strings/nl/halves.js';
import { faults } from './faults.js';
import { step1, step2, step3, step4, step5, step6, step7 } from './guide.js';
import { type Case, type Person, personAt } from './person.js';
import { builtSite } from './site.js';

const its: Case = { by: 'keyboard', locale: 'nl', kind: 'android', place: 'school', aim: 'button' };

/** Somebody with the laptop in one window and the phone in another. */
const personAtBoth = (laptop: Page, phone: Page): Person => {
  const sits = personAt(laptop, its);
  const holds = personAt(phone, its);
  return { ...sits, phone: holds.phone, type: holds.type, aimAtCode: holds.aimAtCode };
};

/** The window that comes of a press. */
async function opened(from: Page, press: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([from.context().waitForEvent('page'), press()]);
  return page;
}

const site = builtSite();

it('the whole set-up goes across two windows, of which each and both are closed and opened again', () =>
  site.visit('?scenario=first-setup&phone=android&locale=nl', async (first) => {
    const alone = personAt(first, its);
    await alone.laptop.region.waitFor();
    const before = await faults(first);
    await alone.press(alone.t.stage.menu.name);
    const phone = await opened(first, () => alone.press(alone.t.stage.menu.apart));
    await first.getByText(halves.there.laptop).waitFor();
    await phone.getByText(halves.there.phone).waitFor();
    // Each window has one device.
    expect(await first.locator('.phone:not(.laptop *)').count()).toBe(0);
    expect(await phone.locator('.laptop:not(.laptop--copy)').count()).toBe(0);

    expect(await Promise.all([faults(first), faults(phone)])).toEqual([before, before]);

    const both = personAtBoth(first, phone);
    await step1(both);
    // What is undone in one window is undone in both.
    const holds = personAt(phone, its);
    await holds.press(both.t.stage.menu.name);
    await holds.press(both.t.stage.menu.undo);
    await phone.keyboard.press('Escape');
    await both.laptop.press(both.t.laptop.screens.myAccount.securityInfo);
    for (const step of [step2, step3, step4, step5]) await step(both);

    // Who closes both and opens the address of the laptop again goes on where they were.
    const [address, context] = [first.url(), first.context()];
    await Promise.all([first.close(), phone.close()]);
    const laptop = await context.newPage();
    await laptop.goto(address);
    const later = await opened(laptop, () => laptop.getByRole('link', { name: halves.open.laptop }).click());
    await laptop.getByText(halves.there.laptop).waitFor();

    // Who closes the phone is told how it comes back, and goes on where they were.
    await later.close();
    await laptop.getByText(halves.away.laptop).waitFor();
    const again = await opened(laptop, () => laptop.getByRole('link', { name: halves.open.laptop }).click());
    await laptop.getByText(halves.there.laptop).waitFor();
    await step6(personAtBoth(laptop, again));

    // So does who closes the laptop.
    await laptop.close();
    await again.getByText(halves.away.phone).waitFor();
    const back = await opened(again, () => again.getByRole('link', { name: halves.open.phone }).click());
    await again.getByText(halves.there.phone).waitFor();
    await step7(personAtBoth(back, again));
    await again.getByRole('heading', { name: halves.finish.title }).waitFor();

    // And one window is one window again.
    const together = back.getByRole('button', { name: halves.together });
    await Promise.all([again.waitForEvent('close'), together.click()]);
    await back.locator('.phone').waitFor({ state: 'attached' });
  }));
