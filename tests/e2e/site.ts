import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { openSite } from '../../scripts/open-site.mjs';
import type { Means } from './hands.js';
import { type Case, type Person, personAt } from './person.js';

/** A school laptop with its browser bars, and an old phone with them. */
const windows = {
  laptop: { viewport: { width: 1366, height: 625 } },
  phone: { viewport: { width: 360, height: 560 }, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

interface Visit {
  readonly by?: Means;
  /** Without movement, which a computer has less work with. */
  readonly still?: boolean;
  /** What happens before the page opens. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The built site in one browser; every visit has a storage of its own. */
export function builtSite() {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  /** Opens the site as somebody comes there, and closes it after. */
  async function visit<T>(query: string, go: (page: Page) => Promise<T>, how: Visit = {}) {
    const { by = 'mouse', still = true, prepare } = how;
    const context = await site.browser.newContext({
      locale: 'nl-NL',
      reducedMotion: still ? 'reduce' : 'no-preference',
      ...windows[by === 'touch' ? 'phone' : 'laptop'],
    });
    context.setDefaultTimeout(15_000);
    try {
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(site.url + query);
      return await go(page);
    } finally {
      await context.close();
    }
  }

  return { url: () => site.url, browser: () => site.browser, visit };
}

/** Chooses on the start page, and starts. */
export async function start(page: Page, its: Case, look?: () => Promise<void>): Promise<Person> {
  const person = personAt(page, its, page, look);
  const { site } = person.t;
  const choose = async (words: string) => {
    const radio = page.getByRole('radio', { name: words, exact: true });
    await person.hands.choose(radio);
    // A language is on when its words are there.
    await radio.and(page.locator(':checked')).waitFor();
  };
  await choose({ nl: 'Nederlands', en: 'English' }[its.locale]);
  await choose(site.phones[its.kind]);
  await choose(site.places[its.place]);
  await person.press(site.start);
  return person;
}
