import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl/index.js';
import { problems } from '../../src/strings/problems.js';
import { finishOf, step1, step2, step3, step4, step5, step6, step7 } from './guide.js';
import { type Case, type Person, personAt } from './person.js';
import { builtSite, start } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;
const { site: s, stage } = nl;

/** What the build made of which source. */
const manifest = () =>
  JSON.parse(readFileSync('dist-site/.vite/manifest.json', 'utf8')) as Readonly<
    Record<string, { readonly file: string; readonly isDynamicEntry?: boolean }>
  >;

/** The laptop of a practice that has just begun. */
const begun = ({ laptop }: Person) => laptop.reads(nl.laptop.screens.newTab.account);

describe.concurrent('an address that asks for what is not there', () => {
  const site = builtSite();

  it.each([
    ['scenario=onbekend', s.problems.scenario('onbekend')],
    ['scenario=first-setup&phone=nokia', s.problems.phone('nokia')],
    ['scenario=first-setup&locale=fries', s.problems.locale('fries')],
    ['scenario=first-setup&addresses=mijne', s.problems.addresses('mijne')],
    ['run=abc', s.problems.run('')],
  ])('%s: one sentence, and a way to start', (query, sentence) =>
    site.visit(`?${query}`, async (page) => {
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.allInnerTexts()).toEqual([sentence]);
      await begun(await start(page, dutch));
    }),
  );

  it.each([
    ['a run that is damaged', 'abc', stage.damaged],
    ['a run of another version', '0~first-setup~android~1~', stage.otherVersion],
  ])('%s: one sentence, and the practice from its start', (_, run, sentence) =>
    site.visit(`?scenario=first-setup&locale=nl&run=${run}`, async (page) => {
      const person = personAt(page, dutch);
      await person.reads(sentence);
      await person.press(stage.ok);
      await begun(person);
      await step1(person);
      expect(await page.getByText(sentence).count()).toBe(0);
    }),
  );
});

describe.concurrent('what the browser kept, or keeps not', () => {
  const site = builtSite();
  const keep = (text: string) => (page: Page) =>
    page.addInitScript((kept) => localStorage.setItem('pairing-practice.run', kept), text);

  it('what cannot be read counts as nothing', () =>
    site.visit(
      '',
      async (page) => {
        await page.getByRole('button', { name: s.start }).waitFor();
        expect(await page.getByRole('button', { name: s.goOn }).count()).toBe(0);
        await begun(await start(page, dutch));
      },
      { prepare: keep('{"scenario":') },
    ));

  it('a damaged run: one sentence, and the practice from its start', () =>
    site.visit(
      '',
      async (page) => {
        const person = personAt(page, dutch);
        await person.press(s.goOn);
        await person.reads(stage.damaged);
        await person.press(stage.ok);
        await begun(person);
        expect(await page.getByText(stage.damaged).count()).toBe(0);
      },
      { prepare: keep('{"scenario":"first-setup","phone":"android","journal":"~~~"}') },
    ));

  it('a browser that keeps nothing says so where it matters, and can be practised in', () => {
    const errors: string[] = [];
    return site.visit(
      '',
      async (page) => {
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.getByText(s.notKept).waitFor();
        const person = await start(page, dutch);
        await step1(person);
        expect(await page.getByText(stage.menu.notKept).count()).toBe(0);
        await person.press(stage.menu.name);
        await person.reads(stage.menu.notKept);
        await page.getByRole('radio', { name: stage.menu.schemes.dark }).click();
        await person.press(stage.menu.close);
        await step2(person);
        await person.laptop.reads(nl.laptop.screens.getApp.heading);
        expect(errors).toEqual([]);
      },
      {
        prepare: (page) =>
          page.addInitScript(() =>
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('Access is denied.', 'SecurityError');
              },
            }),
          ),
      },
    );
  });

  it('a reload goes on where the learner was, and so does the start page', () =>
    site.visit('', async (page) => {
      const person = await start(page, dutch);
      await step1(person);
      await step2(person);
      await step3(person);
      await page.reload();
      await person.laptop.reads(nl.laptop.screens.getApp.heading);
      await step4(person);
      await step5(person);

      await person.press(stage.menu.name);
      await person.press(stage.menu.exit);
      await person.press(s.goOn);
      await person.laptop.reads(nl.laptop.screens.code.heading);
      await step6(person);
      await page.reload();
      await step7(person);
      expect(await finishOf(person)).toContain(nl.finish.title['first-setup']);
    }));

  it('words that do not arrive: one sentence, and trying again', () => {
    let gone = true;
    const words = Object.entries(manifest()).flatMap(([source, { file, isDynamicEntry }]) =>
      isDynamicEntry && source.startsWith('src/strings/') ? [file] : [],
    );
    expect(words.length).toBeGreaterThan(0);
    return site.visit(
      '',
      async (page) => {
        const retry = page.getByRole('alert').getByRole('button', { name: problems.nl.retry });
        await retry.waitFor();
        expect(await page.getByRole('alert').locator('p').allInnerTexts()).toHaveLength(1);
        gone = false;
        await retry.click();
        await begun(await start(page, dutch));
      },
      {
        prepare: (page) =>
          page.route(
            ({ pathname }) => words.some((file) => pathname.endsWith(file)),
            (route) => (gone ? route.abort() : route.continue()),
          ),
      },
    );
  });
});
