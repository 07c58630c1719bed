import type { Page } from 'playwright';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { setUp, step1, step2, step5, toSearch } from './guide.js';
import type { Case, Person } from './person.js';
import { pixelsOf } from './pixels.js';
import { builtSite, start } from './site.js';

const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const satisfies Case;

const codes = {
  nl: 'Dit is een oefencode. Scan hem met de oefentelefoon op je scherm.',
  en: 'This is a practice code. Scan it with the practice phone on your screen.',
} as const;

/** Everything that this page keeps anywhere in the browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(history.state) + location.href,
  }));

/** All that is drawn, with what stands in the fields. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots
      .map((root) => {
        const text = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
        return text + [...root.querySelectorAll('input')].map(({ value }) => value).join(' ');
      })
      .join(' ');
  });

/** Whether a band can be seen on each device: nothing lies over it but the page at the end. */
async function seesBands({ laptop, phone }: Person) {
  const bands = [laptop.region.locator('.band--laptop'), phone.region.locator('.band--phone')];
  return Promise.all(
    bands.map((band) =>
      band.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const root = element.getRootNode() as ShadowRoot;
        const over = root.elementFromPoint(left + width / 2, top + height / 2);
        return (
          height >= 12 &&
          left >= 0 &&
          top >= 0 &&
          left + width <= innerWidth &&
          top + height <= innerHeight &&
          /OEFENING – dit is niet echt/.test(element.textContent) &&
          Boolean(over && (element.contains(over) || over.closest('.cover')))
        );
      }),
    ),
  );
}

describe.concurrent('safe by design', () => {
  const site = builtSite();

  it('the whole set-up calls nobody, breaks no rule, keeps only what is documented, and always says that it is practice', async () => {
    const asked: string[] = [];
    const said: string[] = [];
    const prepare = async (page: Page) => {
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.exposeFunction('broken', (rule: string) => said.push(rule));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          (globalThis as unknown as { broken: (rule: string) => void }).broken(`${violatedDirective} ${blockedURI}`);
        });
      });
    };

    await site.visit(
      '',
      async (page) => {
        const bands: boolean[] = [];
        let person: Person | null = null;
        person = await start(page, dutch, async () => {
          if (person) bands.push(...(await seesBands(person)));
        });
        await setUp(person);
        expect(bands.length).toBeGreaterThan(60);
        expect(bands.every(Boolean)).toBe(true);

        const { local, history: _, ...others } = await kept(page);
        expect(local.map(([key]) => key).filter((key) => !/^pairing-practice\.(run|settings)$/.test(key))).toEqual([]);
        expect(others).toEqual({ session: [], cookies: '', databases: [], caches: [], workers: 0 });
      },
      { prepare },
    );

    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(site.url()) && !url.startsWith('data:'))).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each(['nl', 'en'] as const)(
    'the code on the laptop holds a sentence and nothing that an app accepts: %s',
    (locale) =>
      site.visit('', async (page) => {
        const person = await start(page, { ...dutch, locale });
        await step1(person);
        await step2(person);
        await step5(person);
        const code = person.laptop.region.getByRole('img', { name: person.t.laptop.screens.code.label });
        const text = decodeQR(await pixelsOf(code, site.browser()));
        expect(text).toBe(codes[locale]);
        expect(text).not.toMatch(/^[a-z][a-z\d+.-]*:/i);
      }),
  );

  it('an address of one’s own is dropped with a kind sentence, pasted or typed', () =>
    site.visit('', async (page) => {
      const person = await start(page, dutch);
      await toSearch(person);
      const field = person.phone.region.getByRole('textbox');
      await field.click();
      for (const write of ['insertText', 'type'] as const) {
        await page.keyboard[write]('jansen.jan@');
        await person.phone.reads(person.t.phone.common.dropped);
        expect(await drawn(page)).not.toContain('jansen');
        expect(JSON.stringify(await kept(page))).not.toContain('jansen');
        expect(await field.inputValue()).toBe('');
        // Something else can be typed as before.
        await page.keyboard.type('app');
        expect(await field.inputValue()).toBe('app');
        expect(await page.getByText(person.t.phone.common.dropped).count()).toBe(0);
      }
    }));
});
