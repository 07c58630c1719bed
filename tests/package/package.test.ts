import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../scripts/open-site.mjs';
import { finishOf, setUp, step1 } from '../e2e/guide.js';
import { type Case, personAt } from '../e2e/person.js';
import { createConsumer, type Consumer } from './consumer.js';
import { otherSite } from './other-site.js';

/** What a practice tells the page, as the page above keeps it. */
interface Heard {
  readonly type: string;
  readonly stop?: string | null;
  readonly done?: number;
  readonly total?: number;
  readonly journal?: string;
}

/** What makes the looks of everything inside the practice, place and size apart. */
function looksInside(): string[] {
  const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
  const names = [
    'color',
    'font',
    'letter-spacing',
    'text-transform',
    'text-align',
    'text-shadow',
    'box-sizing',
    'border-radius',
    'cursor',
    'visibility',
    'display',
    'background-color',
    'padding',
    'opacity',
  ];
  return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
    const style = getComputedStyle(element);
    return `${element.tagName} ${element.getAttribute('class')}: ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`;
  });
}

const at = {
  one: { by: 'mouse', locale: 'nl', kind: 'android', place: 'school', aim: 'move' },
  two: { by: 'mouse', locale: 'en', kind: 'iphone', place: 'home', aim: 'button' },
} as const satisfies Record<string, Case>;

type Site = Awaited<ReturnType<typeof openSite>>;

/** Opens the page, and collects what the console says and which hosts are called. */
async function openPage(site: Site, count: number) {
  const page = await site.browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(15_000);
  const said: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${site.url}?count=${count}`);
  if (count > 0) await page.locator('#one button').first().waitFor();
  const heard = (id: string) =>
    page.evaluate((id) => (window as unknown as { heard: Record<string, Heard[]> }).heard[id]!, id);
  return { page, said, hosts, heard };
}

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer(otherSite);
});
afterAll(() => consumer?.remove());

describe('in an empty project', () => {
  it('its types hold', () => {
    expect(consumer.run('npx', 'tsc', '-p', '.')).toBe('');
  });

  it('the machines run in plain Node, where there is no page and no React', () => {
    const program = `import('pairing-practice/machines').then((door) => console.log(typeof door.step))`;
    expect(consumer.run('node', '--input-type=module', '--eval', program).trim()).toBe('function');
  });
});

describe('on a server', () => {
  it('leaves an empty place, and asks for no page', () => {
    const program = `const [{ createElement }, { renderToString }, { PairingPractice }] = await Promise.all(
      ['react', 'react-dom/server', 'pairing-practice'].map((name) => import(name)));
      console.log(renderToString(createElement(PairingPractice, { locale: 'nl' })));`;
    expect(consumer.run('node', '--input-type=module', '--eval', program).trim()).toBe(
      '<div data-pairing-practice=""></div>',
    );
  });
});

describe('on a page of another site, under a strict content security policy', () => {
  let site: Site;
  beforeAll(async () => {
    consumer.run('npx', 'vite', 'build', '--logLevel', 'warn');
    site = await openSite(join(consumer.folder, 'dist'));
  });
  afterAll(() => site?.close());

  const open = (count: number) => openPage(site, count);

  it('draws, says nothing in the console, and calls nobody', async () => {
    const { said, hosts } = await open(1);
    expect(said).toEqual([]);
    expect([...hosts]).toEqual([new URL(site.url).origin]);
  });

  it('is completed, and tells the page so', async () => {
    const { page, said, heard } = await open(1);
    const person = personAt(page, at.one, page.locator('#one'));
    await setUp(person);
    expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);

    const events = await heard('one');
    expect(events.map(({ type }) => type).filter((type) => type !== 'progress')).toEqual(['ready', 'completed']);
    expect(events.every(({ journal }) => journal)).toBe(true);
    expect(new Set(events.map(({ total }) => total))).toEqual(new Set([undefined, 12]));
    expect(events.findLast(({ type }) => type === 'progress')).toMatchObject({ stop: null, done: 12 });
    expect(said).toEqual([]);
  });

  it('stands twice on one page: each on its own', async () => {
    const { page, said, heard } = await open(2);
    const first = personAt(page, at.one, page.locator('#one'));
    const second = personAt(page, at.two, page.locator('#two'));
    await second.laptop.reads(second.t.laptop.screens.newTab.account);
    await step1(first);
    await first.laptop.reads(first.t.laptop.screens.securityInfo.heading);
    await second.laptop.reads(second.t.laptop.screens.newTab.account);
    expect((await heard('two')).map(({ type }) => type)).toEqual(['ready']);

    await step1(second);
    await second.laptop.reads(second.t.laptop.screens.interrupted.heading);
    await first.laptop.reads(first.t.laptop.screens.securityInfo.heading);
    expect(said).toEqual([]);
  });

  it('keeps its looks on a page that forces others upon everything', async () => {
    const { page } = await open(1);
    await page.locator('.dev--laptop [data-intent]').first().waitFor();
    const before = await page.evaluate(looksInside);
    await page.addStyleTag({ url: 'hostile.css' });
    const host = page.locator('body > h1');
    await expect.poll(() => host.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 0, 0)');
    const after = await page.evaluate(looksInside);
    expect(before.length).toBeGreaterThan(200);
    expect(after).toEqual(before);
    // And it works: every control is there to press.
    const person = personAt(page, at.one, page.locator('#one'));
    await step1(person);
    await person.laptop.reads(person.t.laptop.screens.securityInfo.heading);
  });

  it('brings one stylesheet, with a typeface and nothing else', () => {
    const styles = readFileSync(join(consumer.folder, 'node_modules/pairing-practice/dist/styles.css'), 'utf8');
    expect(styles.replaceAll(/\/\*.*?\*\/|@font-face\s*\{[^}]*\}/gs, '').trim()).toBe('');
  });

  it('leaves the looks of the page as they were', async () => {
    const looks = async (count: number) => {
      const { page } = await open(count);
      return page.evaluate(() =>
        ['html', 'body', 'body > h1', 'body > p', 'body > p > a', 'body > p > button', 'body > ul > li'].map(
          (selector) => {
            const element = document.querySelector(selector);
            if (!element) throw new Error(`${selector} is not on the page`);
            const style = getComputedStyle(element);
            // The page may grow longer; nothing else may change.
            const longer = /^(?:block-size|height|perspective-origin|transform-origin)$/;
            return [
              selector,
              [...style].filter((name) => !longer.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`),
            ];
          },
        ),
      );
    };
    expect(await looks(1)).toEqual(await looks(0));
  });
});

describe('with the oldest React that it says to work with', () => {
  let old: Consumer;
  let site: Site;
  beforeAll(async () => {
    old = createConsumer(otherSite, {
      react: '18.0.0',
      'react-dom': '18.0.0',
      '@types/react': '18.3.0',
      '@types/react-dom': '18.3.0',
    });
    old.run('npx', 'vite', 'build', '--logLevel', 'warn');
    site = await openSite(join(old.folder, 'dist'));
  });
  afterAll(async () => {
    await site?.close();
    old?.remove();
  });

  it('its types hold', () => {
    expect(old.run('npx', 'tsc', '-p', '.')).toBe('');
  });

  it('is completed, and tells the page so', async () => {
    const { page, said, heard } = await openPage(site, 1);
    const person = personAt(page, at.one, page.locator('#one'));
    await setUp(person);
    expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);
    const types = (await heard('one')).map(({ type }) => type).filter((type) => type !== 'progress');
    expect(types).toEqual(['ready', 'completed']);
    expect(said).toEqual([]);
  });
});
