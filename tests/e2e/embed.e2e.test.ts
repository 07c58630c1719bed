import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { toLink } from '../../src/profile/link.js';
import { nl } from '../../src/strings/nl/index.js';
import { problems } from '../../src/strings/problems.js';
import { step1 } from './guide.js';
import { heardOn, hearing, inFrame, otherSites, typesOn } from './host.js';
import { personAt } from './person.js';

const frames = demo({ scenario: 'daily-sign-in', conditions: ['atSchool'], phone: 'android', seed: 7 });
const nearlyDone = new URLSearchParams({
  page: 'embed',
  scenario: 'daily-sign-in',
  with: 'atSchool',
  locale: 'nl',
  coach: 'test',
  pass: '80',
  run: encodeRun(frames.at(-2)!.run),
});
const atHome = demo({ scenario: 'first-setup-at-home', phone: 'android', seed: 7 });
const everywhere = { asked: { network: 'everywhere' } };
const { coach: _, pass: __, ...usual } = Object.fromEntries(nearlyDone);
const helped = new URLSearchParams(usual);
const fresh = new URLSearchParams({ page: 'embed', scenario: 'first-setup', locale: 'nl' });
const frame = (site: string, query: URLSearchParams, more: Record<string, string> = {}, attributes = '') =>
  `<iframe title="Oefening" style="border:0" width="100%" ${attributes} src="${site}?${query}&${new URLSearchParams(more)}"></iframe>`;
const dutch = { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'button' } as const;
/** The same frame, of a school. */
const schooled = (written: string, profile: object | null) =>
  profile ? written.replace('"></iframe>', `#profile=${toLink(profile)}"></iframe>`) : written;
const at = (page: Page, name = 'iframe') => personAt(page, dutch, page.frameLocator(name));
const tell = (page: Page, message: object) =>
  page.evaluate(
    (said) => (globalThis as unknown as { hosted: { tell: (message: object) => void }[] }).hosted[0]?.tell(said),
    message,
  );

describe('a practice in a frame on another site', () => {
  const { visit } = otherSites();

  it('is as high as it is best, and tells the page that it named what happens', async () => {
    const said = await visit(
      ({ site, own }) => ({
        body: frame(site, nearlyDone, { origin: own, id: 'a' }, 'allow="clipboard-write"'),
        ...hearing(site),
      }),
      async (page) => {
        await at(page).laptop.press(nl.laptop.screens.staySignedIn.no);
        await expect.poll(() => typesOn(page)).toEqual(['resize', 'ready', 'progress', 'complete']);
        const [resize, , progress, complete] = await heardOn(page);
        expect(resize).toMatchObject({ source: 'pairing-practice', v: 1, id: 'a' });
        expect(progress?.data).toMatchObject({ progress: 1 });
        expect(complete?.data).toMatchObject({ passed: true, score: 100 });
        const { height } = resize as unknown as { height: number };
        expect(await page.locator('iframe').boundingBox()).toMatchObject({ height });
        // Nothing is cut off, and nothing is scrolled.
        const [inner, outer] = await (await inFrame(page)).evaluate(() => [
          document.documentElement.scrollHeight,
          innerHeight,
        ]);
        expect(inner).toBe(outer);
      },
    );
    expect(said).toEqual([]);
  });

  it('tells a page that it did not name how high it is, and nothing of the learner', () =>
    visit(
      ({ site }) => ({ body: frame(site, helped), ...hearing(site) }),
      async (page) => {
        const person = at(page);
        await person.laptop.press(nl.laptop.screens.staySignedIn.no);
        await person.readsTitle(nl.finish.title.schoolAsked);
        expect(await typesOn(page)).toEqual(['resize', 'ready']);
      },
    ).then((said) => expect(said).toEqual([])));

  it('works in a sandbox, where it has no origin and nothing is kept', async () => {
    const said = await visit(
      ({ site, own }) => ({
        body: frame(site, nearlyDone, { origin: own }, 'sandbox="allow-scripts"'),
        ...hearing(site),
      }),
      async (page) => {
        const inside = await inFrame(page);
        expect(await inside.evaluate(() => globalThis.origin)).toBe('null');
        await at(page).laptop.press(nl.laptop.screens.staySignedIn.no);
        await expect.poll(() => typesOn(page)).toContain('complete');
      },
    );
    expect(said).toEqual([]);
  });

  it('works in a page of its own site, which hears it as any other does', async () => {
    const said = await visit(
      () => ({ body: '' }),
      async (page, { site }) => {
        const origin = new URL(site).origin;
        const { takes, script } = hearing(site);
        const body = `<!doctype html><html lang="nl"><title>Here</title><link rel="icon" href="data:,">${frame(site, nearlyDone, { origin })}
          <script src="${takes[0]}"></script><script>${script}</script>`;
        await page.route(`${site}around`, (route) => route.fulfill({ contentType: 'text/html', body }));
        await page.goto(`${site}around`);
        await at(page).laptop.press(nl.laptop.screens.staySignedIn.no);
        await expect.poll(() => typesOn(page)).toEqual(['resize', 'ready', 'progress', 'complete']);
      },
    );
    expect(said).toEqual([]);
  });

  it('works where the browser keeps nothing for a frame of another site', async () => {
    const said = await visit(
      ({ site, own }) => ({ body: frame(site, fresh, { origin: own }), ...hearing(site) }),
      async (page) => {
        const person = at(page);
        await step1(person);
        await person.laptop.reads(nl.laptop.screens.securityInfo.heading);
        expect((await heardOn(page)).at(-1)?.data?.['progress']).toBeGreaterThan(0);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
              Object.defineProperty(globalThis, name, {
                get: () => {
                  throw new DOMException('Access is denied.', 'SecurityError');
                },
              });
          }),
      },
    );
    expect(said).toEqual([]);
  });

  it('does what the page around it asks, and ignores and counts what it does not know', () =>
    visit(
      ({ site, own }) => ({
        body: `${frame(site, fresh, { origin: own })}<iframe id="stranger" srcdoc="<p>A stranger"></iframe>`,
        ...hearing(site),
      }),
      async (page) => {
        const inside = await inFrame(page, 'iframe[title]');
        const ignored = () => inside.evaluate(() => window.pairingPractice?.ignored);
        const lang = () => inside.locator('.app').getAttribute('lang');
        const person = at(page, 'iframe[title]');
        await person.laptop.reads(nl.laptop.screens.newTab.account);
        await tell(page, { type: 'language', locale: 'en' });
        await expect.poll(lang).toBe('en');
        await tell(page, { type: 'language', locale: 'nl' });
        await tell(page, { type: 'profile', profile: { addresses: 'fictional' } });
        await expect.poll(() => inside.locator('.app').innerText()).not.toContain('microsoft.com');
        await inside.locator('.dev--phone [data-intent]').first().click();
        await expect.poll(async () => (await heardOn(page)).at(-1)?.type).toBe('progress');
        await tell(page, { type: 'restart' });
        await expect.poll(async () => (await typesOn(page)).at(-1)).toBe('ready');
        expect(await ignored()).toBe(0);

        await page.evaluate(() => {
          const to = document.querySelector<HTMLIFrameElement>('iframe[title]')?.contentWindow;
          to?.postMessage({ source: 'pairing-practice', v: 1, id: '', type: 'language', locale: 'tlh' }, '*');
          to?.postMessage('restart', '*');
          const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentDocument;
          const script = stranger?.createElement('script');
          if (!stranger || !script) throw new Error('There is no stranger.');
          script.textContent = `parent.frames[0].postMessage({ source: 'pairing-practice', v: 1, id: '', type: 'language', locale: 'en' }, '*')`;
          stranger.body.append(script);
        });
        await expect.poll(ignored).toBe(3);
        expect(await lang()).toBe('nl');
      },
    ));

  it('tells a page that has it begin again the result anew, and nothing of another practice that is chosen at the finish', () =>
    visit(
      ({ site, own }) => ({ body: frame(site, nearlyDone, { origin: own }), ...hearing(site) }),
      async (page) => {
        const inside = await inFrame(page);
        const completes = async () => (await typesOn(page)).filter((type) => type === 'complete').length;
        await at(page).laptop.press(nl.laptop.screens.staySignedIn.no);
        await expect.poll(completes).toBe(1);
        await tell(page, { type: 'restart' });
        for (const { event } of frames.slice(0, -1)) {
          if (event?.type !== 'world.person') throw new Error('Somebody else is asked.');
          await inside.locator(`.dev--laptop [data-intent="${event.intent.type}"]`).first().click();
        }
        await expect.poll(completes).toBe(2);
        const before = (await heardOn(page)).length;
        await inside.locator('.finish__next .finish__go').click();
        const notice = inside.locator('.dev--phone [data-intent="person.openNotice"]').first();
        await notice.click();
        await notice.waitFor({ state: 'detached' });
        expect((await heardOn(page)).length).toBe(before);
      },
    ).then((said) => expect(said).toEqual([])));

  it('tells the result also where the school makes another practice of the one that was asked for, from the start or later', () =>
    visit(
      ({ site, own }) => ({
        body: schooled(frame(site, fresh, { origin: own, run: encodeRun(atHome.at(-2)!.run) }), everywhere),
        ...hearing(site),
      }),
      async (page) => {
        await at(page).laptop.press(nl.laptop.screens.staySignedIn.no);
        await expect.poll(() => typesOn(page)).toContain('complete');
        const before = (await heardOn(page)).length;
        await tell(page, { type: 'profile', profile: null });
        await expect.poll(async () => (await typesOn(page)).slice(before)).toEqual(['ready']);
        const inside = await inFrame(page);
        await inside.locator('.dev--laptop [data-intent="person.openMyAccount"]').first().click();
        await expect.poll(async () => (await typesOn(page)).slice(before)).toEqual(['ready', 'progress']);
      },
    ));

  it.each([
    ['a condition that there is not', { with: 'nonsense' }, null],
    ['a profile with a field that is wrong', {}, { asked: { network: 'nowhere' } }],
  ])('tells the page of %s, and the learner reads it', async (_, more, profile) => {
    await visit(
      ({ site, own }) => ({
        body: schooled(frame(site, fresh, { origin: own, ...more }), profile),
        ...hearing(site),
      }),
      async (page) => {
        await expect.poll(() => heardOn(page)).toContainEqual(expect.objectContaining({ data: { reason: 'address' } }));
        await (await inFrame(page)).getByRole('button', { name: problems.nl.start }).waitFor();
      },
    );
  });

  it('leaves the focus where it is', () =>
    visit(
      ({ site }) => ({ body: `<input aria-label="Search" autofocus>${frame(site, fresh)}`, ...hearing(site) }),
      async (page) => {
        await expect.poll(() => typesOn(page)).toContain('ready');
        await at(page).laptop.reads(nl.laptop.screens.newTab.account);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      },
    ).then((said) => expect(said).toEqual([])));
});
