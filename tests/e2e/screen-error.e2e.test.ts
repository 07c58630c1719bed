import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { persona } from '../../machines/protocol/persona.js';
import { nl } from '../../src/strings/nl/index.js';
import { problems } from '../../src/strings/problems.js';
import { step1 } from './guide.js';
import { type Case, endsWith, type Person, personAt } from './person.js';
import { builtSite, start } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;
const { stage } = nl;

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

describe('an error above the stage', () => {
  const site = builtSite();

  it('one sentence, and the practice from its start: the page stays', () =>
    site.visit(
      '?scenario=first-setup&locale=nl',
      async (page) => {
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.locator('p').allInnerTexts()).toEqual([problems.nl.failed]);
        await alert.getByRole('button', { name: problems.nl.start }).click();
        await step1(personAt(page, dutch));
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            const Real = ResizeObserver;
            let failed = false;
            window.ResizeObserver = class extends Real {
              constructor(onResize: ResizeObserverCallback) {
                if (!failed) {
                  failed = true;
                  throw new Error('An error above the stage.');
                }
                super(onResize);
              }
            };
          }),
      },
    ));
});

describe.concurrent('an error in a screen', () => {
  const site = builtSite();
  const { newTab, email, password, staySignedIn } = nl.laptop.screens;

  /** Somebody who signs in, up to the page that fails. */
  async function toError(page: Page): Promise<Person> {
    const person = await start(page, dutch);
    await person.laptop.press(endsWith(newTab.mail));
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
        await person.laptop.reads(newTab.account);
        await step1(person);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { prepare: breakPassword(1) },
    ));
});
