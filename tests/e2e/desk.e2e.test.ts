import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { caseStories as stories } from '../../src/strings/nl/cases.js';
import { caseMaker as maker } from '../../src/strings/nl/case-maker.js';
import { desk as t } from '../../src/strings/nl/desk.js';
import { slipNames as causes } from '../../src/strings/nl/exercise-names.js';
import { nl } from '../../src/strings/nl/index.js';
import { studio as lesson } from '../../src/strings/nl/studio.js';
import { builtSite } from './site.js';

/** More presses than any repair takes. */
const patience = 60;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const log = (page: Page) => page.getByRole('log', { name: t.regions.talk });

/** Lets the learner do what is lit, until nothing is. */
async function mend(page: Page, name: string) {
  const lit = page.locator('button.spot:visible, .other.spot:visible').first();
  const ready = page.getByText(t.ready(name)).first();
  for (let n = 0; n < patience; n += 1) {
    await ready.or(lit).first().waitFor();
    if (await ready.isVisible()) return;
    await lit.click();
  }
}

/** What has the focus, through every root; without a name where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const none = !at || at === document.body || at.shadowRoot !== null;
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? at.type) : null;
    const name = none || !at ? '' : (at.getAttribute('aria-label') ?? label ?? at.textContent ?? at.tagName);
    return { name: name.trim(), off: at?.getAttribute('aria-disabled') === 'true' };
  });

/** Goes there as somebody without a mouse does. */
async function tabTo(page: Page, name: string) {
  for (let n = 0; n < 200; n += 1) {
    if ((await focused(page)).name === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
}

describe.concurrent('the help desk', () => {
  const site = builtSite();

  it('at the desk one asks, looks, names the cause, lets the learner mend it, checks, and reads how it went', () =>
    site.visit('?page=desk&locale=nl', async (page) => {
      const { name, says } = stories.noNotices;
      const seen = (device: string) =>
        page.getByRole('region', { name: new RegExp(`^${device}`) }).getByText('OEFENING');
      await button(page, new RegExp(`^${name} `)).click();
      await log(page).getByText(says).waitFor();
      await button(page, t.proofs.card.say).click();
      await button(page, t.asks.laptopShows).click();
      await log(page).getByText(t.told.laptop.asksNumber).waitFor();

      await button(page, t.tools.look).click();
      await button(page, t.looks.laptop).click();
      await seen(t.devices.laptop(name)).waitFor();
      expect(await seen(t.devices.phone(name)).isVisible()).toBe(false);
      expect(await button(page, t.tests.appSettings).isEnabled()).toBe(false);
      await button(page, t.askPhone.say).click();
      await log(page).getByText(t.askPhone.answer).waitFor();
      // A reload goes on where one was.
      await page.reload();
      await log(page).getByText(t.askPhone.answer).waitFor();
      await button(page, t.tools.look).click();
      await button(page, t.tests.appSettings).click();
      await seen(t.devices.phone(name)).waitFor();
      await page.getByText(t.findings.notifications.off).first().waitFor();

      await button(page, t.tools.mend).click();
      await page.getByText(t.mendFirst).waitFor();
      await button(page, t.toName).click();
      await button(page, t.name).click();
      await page.getByText(t.nameFirst).waitFor();
      await page.getByRole('searchbox', { name: t.seek }).fill('meld');
      await page.getByRole('checkbox', { name: causes.E11 }).check();
      await page.getByRole('radio', { name: t.sure[3] }).check();
      await button(page, t.name).click();
      await button(page, t.works).click();
      await page.getByText(t.notYet).first().waitFor();
      await mend(page, name);
      await button(page, t.works).click();
      await page.getByText(t.itWorks).first().waitFor();
      await button(page, t.close).click();

      await page.getByRole('heading', { name: t.after.title(name) }).waitFor();
      await page.getByRole('heading', { name: t.after.expert }).waitFor();
      const points = Number(/\d+/.exec(await page.locator('output').first().innerText()));
      expect(points).toBeGreaterThan(70);
      await page.getByText(t.advice.after).waitFor();
      await button(page, t.toList).click();
      await button(page, new RegExp(t.best(points))).waitFor();
      await button(page, new RegExp(`^${t.advice.begin('')}`)).waitFor();
      // And forward goes back to how it went.
      await page.goForward();
      await page.getByRole('heading', { name: t.after.title(name) }).waitFor();
      await page.goBack();
      await page.reload();
      await button(page, new RegExp(t.best(points))).waitFor();
    }));

  it('what is said to mend it is of what was named, and nothing tells what is so', () =>
    site.visit('?page=desk&locale=nl', async (page) => {
      await button(page, new RegExp(`^${stories.oldApp.name} `)).click();
      const name = async (cause: 'cameraBroken' | 'E12') => {
        await button(page, t.tools.name).click();
        await page.getByRole('checkbox', { name: causes[cause] }).check();
        await button(page, t.name).click();
      };
      await name('cameraBroken');
      await page.getByText(t.noPlan).waitFor();
      await name('E12');
      const vain = page.getByText(t.vain.hint);
      const step = button(page, t.tellStep.telephone);
      for (let n = 0; n < patience && !(await vain.isVisible()); n += 1) {
        expect(await page.getByText('Play Store').count()).toBe(0);
        await step.click();
      }
      await vain.waitFor();
      await log(page).getByText(t.vain.answer).waitFor();
      await button(page, t.works).click();
      await log(page).getByText(t.notYet).waitFor();
    }));

  it('with Tab, Enter and Space alone it is asked, looked at, named and checked, and each time the focus is somewhere', () =>
    site.visit('?page=desk&case=noNotices&locale=nl', async (page) => {
      const { name } = stories.noNotices;
      await page.getByRole('heading', { name, exact: true }).waitFor();
      const does = async (what: string, key = 'Enter') => {
        await tabTo(page, what);
        await page.keyboard.press(key);
        await page.waitForTimeout(50);
        expect((await focused(page)).name, `after ${what}`).not.toBe('');
      };
      const heard = (text: string) => page.locator('output', { hasText: text }).first().waitFor();
      await does(t.proofs.card.say);
      await heard(t.proofs.card.answer);
      await does(t.tools.look);
      await does(t.looks.laptop);
      await heard(t.findings.laptop.asksNumber);
      await does(t.backToTalk);
      await does(t.askPhone.say);
      await heard(t.askPhone.answer);
      await does(t.tests.appSettings);
      await heard(t.findings.notifications.off);
      await does(t.tools.mend);
      await does(t.toName);
      await does(causes.E11, 'Space');
      await does(t.name);
      await heard(t.named(causes.E11, t.sure[2]));
      await does(t.works);
      await page.locator('.remark', { hasText: t.notYet }).waitFor();
      await does(t.undo);
      await does(t.close);
      await page.getByRole('heading', { name: t.after.title(name) }).waitFor();
    }));

  it('by telephone nothing is seen, and by keyboard alone it is asked, named, read aloud and checked', () =>
    site.visit('?page=desk&locale=nl', async (page) => {
      const { name } = stories.noInternet;
      const press = (what: string | RegExp) => button(page, what).press('Enter');
      await press(new RegExp(`^${name} `));
      await press(t.proofs.callBack.say);
      await press(t.asks.internet);
      await log(page).getByText(t.told.internet.off).waitFor();
      expect(await page.getByText('OEFENING').count()).toBe(0);
      await press(t.tools.look);
      expect(await button(page, t.looks.laptop).count()).toBe(0);
      await press(t.tools.name);
      const [cause] = cases.noInternet.causes;
      await page.getByRole('checkbox', { name: causes[cause!] }).press('Space');
      await press(t.name);
      for (let n = 0; n < patience && !(await page.getByText(t.ready(name)).isVisible()); n += 1)
        await press(t.tellStep.telephone);
      await press(t.works);
      await log(page).getByText(t.itWorks).waitFor();
      expect(await page.getByText('OEFENING').count()).toBe(0);
      await press(t.close);
      await page.getByRole('heading', { name: t.after.yours }).waitFor();
    }));

  it('a case that somebody makes is checked, tried, and comes to others by a link with one of ours', () =>
    site.visit('?page=desk&locale=nl', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await button(page, t.make).click();
      await page.getByRole('heading', { name: maker.title }).waitFor();
      await page.getByText(maker.empty).waitFor();
      await page.getByRole('checkbox', { name: causes.E11 }).check();
      for (const field of ['name', 'about', 'says', 'wants'] as const)
        await page
          .getByRole('textbox', { name: maker.fields[field] })
          .fill(field === 'name' ? 'Siv' : `Dit is ${field}.`);
      const practice = page.getByRole('combobox', { name: maker.practice });
      await practice.selectOption({ label: nl.stage.scenarios['daily-sign-in'] });
      const moment = page.getByRole('combobox', { name: maker.moment });
      await moment.selectOption({ label: maker.untilStop(nl.stage.stops.approveSignIn.name) });
      await button(page, maker.attempt).waitFor();

      const picture = page.locator('.screens');
      await picture.getByText('47').waitFor();
      await page.getByRole('radio', { name: t.channels.telephone }).check();
      await picture.waitFor({ state: 'hidden' });
      await page.getByRole('radio', { name: t.channels.desk }).check();
      await page.getByText(maker.hand.title).click();
      const among = (name: string) => page.getByRole('group', { name }).getByRole('checkbox', { name: causes.E30 });
      await among(maker.hand.conditions).check();
      await page.locator('output', { hasText: causes.E30 }).waitFor();
      expect(await among(maker.causes).isChecked()).toBe(true);
      await among(maker.hand.conditions).uncheck();
      await button(page, maker.attempt).click();
      await log(page).getByText('Dit is says.').waitFor();
      await page.getByRole('banner').getByRole('button', { name: nl.stage.menu.name, exact: true }).click();
      await button(page, nl.stage.menu.exit).click();

      await button(page, maker.addOwn).click();
      await page.getByRole('combobox', { name: maker.addOurs }).selectOption({ index: 1 });
      await button(page, maker.copySet).click();
      await page.getByText(maker.copied).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('heading', { name: t.set }).waitFor();
      expect(await page.getByRole('list').getByRole('button').count()).toBe(2);
      await button(page, /^Siv /).click();
      await log(page).getByText('Dit is says.').waitFor();
      expect(page.url()).toContain('case=1');
      await page.goBack();
      await button(page, t.make).click();
      await page.getByRole('button', { name: maker.edit('Siv') }).click();
      await page.reload();
      await page.waitForFunction((name) => {
        const fields = document.querySelector('.site-practice > *')?.shadowRoot?.querySelectorAll('textarea') ?? [];
        return [...fields].some(({ value }) => value === name);
      }, 'Siv');

      await page.goto('about:blank');
      await page.goto(`${link.slice(0, -3)}.${'noNotices'}`);
      await page
        .getByRole('alert')
        .getByText(t.lostIn(2, null, t.lostWhy.noCase))
        .waitFor();
      expect(await page.getByRole('list').getByRole('button').count()).toBe(2);
      await page.goto('about:blank');
      await page.goto(`${link.split('#')[0]}#set=x`);
      await page.getByRole('alert').getByText(t.lostSet).waitFor();
    }));

  it('is reached from the start page and gone back to, and leads to where a practice is put in a lesson', () =>
    site.visit('?locale=nl', async (page) => {
      await button(page, nl.site.desk).click();
      await page.getByRole('heading', { name: t.title }).waitFor();
      expect(page.url()).toContain('page=desk');
      await button(page, t.lesson).click();
      await page.getByRole('heading', { name: lesson.title }).waitFor();
      await page.goBack();
      await button(page, t.leave).click();
      await button(page, nl.site.start).waitFor();
    }));

  it('opens the place of a learner by the code that the learner reads aloud', () => {
    const at = demo({ scenario: 'first-setup', phone: 'iphone', seed: 4711 }).find(({ stop }) => stop === 'scanCode');
    const laptop = (page: Page) => page.getByRole('region', { name: nl.stage.laptop, exact: true });
    return site.visit(`?scenario=first-setup&phone=iphone&locale=nl&run=${encodeRun(at!.run)}`, async (page) => {
      const address = page.url();
      await page.getByRole('banner').getByRole('button', { name: nl.stage.menu.name, exact: true }).click();
      await button(page, nl.stage.menu.helpCode).click();
      const [said] = nl.stage.menu.helpCodeIs(' ').split(' ', 1);
      const told = await page.locator('output', { hasText: said! }).innerText();
      const code = /[0-9A-Z]{4}(-[0-9A-Z]{1,4})+/.exec(told)![0];
      const there = await laptop(page).innerText();

      await page.goto(new URL('?page=desk&locale=nl', address).href);
      const field = page.getByRole('textbox', { name: t.helpCode.label });
      await field.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
      await field.press('Enter');
      await page.getByRole('alert').getByText(t.helpCode.wrong).waitFor();
      await field.fill(code.toLowerCase().replaceAll('-', ' '));
      await field.press('Enter');
      await laptop(page).waitFor();
      expect(await laptop(page).innerText()).toBe(there);
      expect(page.url()).toContain('phone=iphone');
      await page.goBack();
      await field.waitFor();
    });
  });

  it('is in the school of a profile, with the people of the cases', () => {
    const profile = { school: { name: 'Het Baken' }, person: { name: 'Noor Bakker' } };
    const link = Buffer.from(JSON.stringify(profile)).toString('base64url');
    return site.visit(`?page=desk&locale=nl&profile=${link}`, async (page) => {
      await button(page, /^Sofie /).click();
      await button(page, t.tools.look).click();
      await button(page, t.looks.laptop).click();
      const laptop = page.getByRole('region', { name: t.devices.laptop('Sofie') });
      await laptop.getByText('Sofie de Vries').waitFor({ state: 'attached' });
      expect(await laptop.textContent()).toContain('Het Baken');
    });
  });

  it('shows one half at a time on a phone, by mail as well, and sends several questions in one letter', () =>
    site.visit(
      '?page=desk&locale=nl',
      async (page) => {
        await button(page, new RegExp(`^${stories.passwordLocked.name} `)).tap();
        await button(page, t.asks.laptopShows).tap();
        await button(page, t.asks.internet).tap();
        await button(page, t.send(2)).tap();
        await page.locator('output', { hasText: t.told.internet.on }).waitFor();
        expect(await log(page).isVisible()).toBe(false);
        await button(page, t.views.talk).tap();
        await log(page).getByText(t.told.laptop.lockedOut).waitFor();
        await button(page, t.views.panel).tap();
        await button(page, t.send(0)).waitFor();
      },
      { by: 'touch' },
    ));
});
