import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { persona } from '../../machines/protocol/persona.js';
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

  it('a browser that keeps nothing can be practised in', () => {
    const errors: string[] = [];
    return site.visit(
      '',
      async (page) => {
        page.on('pageerror', ({ message }) => errors.push(message));
        const person = await start(page, dutch);
        await step1(person);
        await person.press(stage.menu.name);
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

/**
 * The browser fails as often as is said: first where the page for the password takes the focus, and then where a
 * laptop is drawn again.
 */
const breakPassword = (times: number) => (page: Page) =>
  page.addInitScript(
    ([heading, limit]) => {
      let left = limit;
      const failing = (proto: object, name: string, when: (self: Node, first: unknown) => boolean) => {
        const real = Object.getOwnPropertyDescriptor(proto, name)?.value;
        Object.defineProperty(proto, name, {
          value(this: Node, ...rest: unknown[]) {
            if (left > 0 && when(this, rest[0])) {
              left -= 1;
              throw new Error('An error in a screen.');
            }
            return Reflect.apply(real, this, rest);
          },
        });
      };
      failing(HTMLElement.prototype, 'focus', ({ textContent }) => left === limit && textContent === heading);
      failing(Element.prototype, 'toggleAttribute', (_, name) => left < limit && name === 'inert');
    },
    [nl.laptop.screens.password.heading, times] as const,
  );

describe.concurrent('an error in a screen', () => {
  const site = builtSite();
  const { newTab, email, password, staySignedIn } = nl.laptop.screens;

  /** Somebody who signs in, up to the page that fails. */
  async function toError(page: Page): Promise<Person> {
    const person = await start(page, dutch);
    await person.laptop.press(newTab.mail);
    await person.laptop.press(email.fill);
    await person.laptop.press(email.next);
    await fails(page);
    return person;
  }
  async function fails(page: Page) {
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').allInnerTexts()).toEqual([stage.failed.say]);
  }

  it('one sentence, and on where the learner was: nothing is lost', () =>
    site.visit(
      '',
      async (page) => {
        const person = await toError(page);
        await person.press(stage.failed.resume);
        await person.laptop.press(password.fill);
        await person.laptop.press(password.next);
        await person.laptop.press(staySignedIn.no);
        await person.laptop.reads(nl.laptop.screens.mail.heading);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { prepare: breakPassword(1) },
    ));

  it('when it comes again, on from one step before', () =>
    site.visit(
      '',
      async (page) => {
        const person = await toError(page);
        await person.press(stage.failed.resume);
        await fails(page);
        await person.press(stage.failed.resume);
        await person.laptop.reads(persona.email);
        await person.laptop.press(email.next);
        await person.laptop.press(password.fill);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { prepare: breakPassword(2) },
    ));

  it('or from the start', () =>
    site.visit(
      '',
      async (page) => {
        const person = await toError(page);
        await person.press(stage.failed.restart);
        await begun(person);
        await step1(person);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { prepare: breakPassword(1) },
    ));
});
