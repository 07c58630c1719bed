import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { type Case, personAt } from './person.js';
import { builtSite } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'iphone', place: 'school', aim: 'button' } as const satisfies Case;
const frames = demo({ scenario: 'first-setup', phone: 'iphone', seed: 4711 });
const at = (stop: string) => {
  const run = frames.find((frame) => frame.stop === stop)?.run;
  if (!run) throw new Error(`The demo does not come to ${stop}.`);
  return encodeRun(run);
};
/** What somebody set in practices of their own. */
const settings = 'pairing-practice.settings';
const setBefore = '{"coach":{"was":"hint","is":"test"},"laptopLocale":{"was":"en","is":"nl"}}';
const practice = '?scenario=first-setup&phone=iphone&locale=nl';

/** An app on the phone can have a menu of its own. */
async function fromMenu(page: Page, name: string) {
  const menu = page.getByRole('banner').getByRole('button', { name: nl.stage.menu.name, exact: true });
  // It stays open where one went back.
  if ((await menu.getAttribute('aria-expanded')) === 'false') await menu.click();
  await page.getByRole('button', { name }).click();
}

/** The two digits on the laptop, in whichever language. */
const numberOn = (page: Page) =>
  page
    .getByRole('region', { name: nl.stage.laptop, exact: true })
    .getByText(/^\p{L}+: ?\d\d$/u)
    .innerText();

/** A browser that keeps nothing, and says so by throwing. */
const keepsNothing = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
  });

describe.concurrent('where the learner was', () => {
  const site = builtSite();

  it.each([
    ['a browser that keeps things', undefined],
    ['a browser that keeps nothing', keepsNothing],
  ])('comes back after a reload, back and forward, in %s', (_, prepare) =>
    site.visit(
      `${practice}&run=${at('typeNumber')}`,
      async (page) => {
        const person = personAt(page, dutch);
        const number = await person.readsNumber();
        await page.reload();
        expect(await person.readsNumber()).toBe(number);
        await fromMenu(page, nl.stage.menu.undo);
        await person.laptop.reads(nl.laptop.screens.code.heading);
        await fromMenu(page, nl.stage.menu.exit);
        await person.press(nl.site.start);
        await person.laptop.reads(nl.laptop.screens.newTab.account);
        await page.goBack();
        await page.goBack();
        await person.laptop.reads(nl.laptop.screens.code.heading);
        await page.goForward();
        await page.goForward();
        await person.laptop.reads(nl.laptop.screens.newTab.account);
      },
      prepare ? { prepare } : {},
    ),
  );

  it('is told to be lost, where the history of the browser holds something else', () =>
    site.visit(`${practice}&run=${at('typeNumber')}`, async (page) => {
      const person = personAt(page, dutch);
      await person.readsNumber();
      await page.evaluate(() => history.replaceState({ ...history.state, run: 'x' }, ''));
      await page.reload();
      await person.laptop.reads(nl.laptop.screens.newTab.account);
      expect(await page.getByText(nl.stage.damaged).count()).toBe(1);
    }));

  it('is whose it is when somebody else came to the end: it is played back, also after a reload', () =>
    site.visit(`${practice}&run=${encodeRun(frames.at(-1)!.run, true)}`, async (page) => {
      const { shared } = nl.finish;
      await page.getByRole('heading', { name: shared.title }).waitFor();
      expect(page.url()).not.toContain('run=');
      await page.reload();
      await page.getByRole('button', { name: shared.play }).click();
      await personAt(page, dutch).laptop.reads(nl.laptop.screens.newTab.account);
      await page.getByRole('button', { name: nl.stage.dial.step, exact: true }).click();
      await personAt(page, dutch).laptop.reads(nl.laptop.screens.email.heading);
      // Nothing of it is to be gone on with at the start page.
      expect(await page.evaluate(() => localStorage.getItem('pairing-practice.run'))).toBeNull();
    }));

  it('opens elsewhere by the link of the menu: the place, the dial and each language', () =>
    site.visit(`${practice}&laptopLocale=en&coach=hint&run=${at('typeNumber')}`, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const person = personAt(page, dutch);
      const number = await numberOn(page);
      await fromMenu(page, nl.stage.menu.share);
      await person.reads(nl.stage.menu.shared);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await site.visit(
        new URL(link).search,
        async (other) => {
          const friend = personAt(other, dutch);
          expect(await numberOn(other)).toBe(number);
          await friend.laptop.reads(en.laptop.screens.tryOut.heading);
          await friend.reads(nl.stage.dial.positions.hint.name);
          expect(await other.getByRole('radio', { name: nl.stage.dial.positions.hint.name }).isChecked()).toBe(true);
          // It holds for this once: what they had set themselves is still kept.
          expect(await other.evaluate((key) => localStorage.getItem(key), settings)).toBe(setBefore);
        },
        {
          // Somebody who set other things in a practice of their own.
          prepare: (other) =>
            other.addInitScript(([key, set]) => localStorage.setItem(key!, set!), [settings, setBefore]),
        },
      );
    }));
});
