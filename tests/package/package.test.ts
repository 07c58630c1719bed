import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside } from '../../scripts/licences.mjs';
import { openSite } from '../../scripts/open-site.mjs';
import { nl } from '../../src/strings/nl/index.js';
import { finishOf, setUp, step1 } from '../e2e/guide.js';
import { type Case, personAt } from '../e2e/person.js';
import { createConsumer, type Consumer, pinned } from './consumer.js';
import { followLit } from './follow-lit.js';
import { listen, otherSite, plainPage } from './other-site.js';

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
async function openPage(site: Site, asks: string) {
  const page = await site.browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(15_000);
  const said: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${site.url}?${asks}`);
  if (asks !== 'count=0') await page.locator('#one button').first().waitFor();
  const heard = (id: string) =>
    page.evaluate((id) => (window as unknown as { heard: Record<string, Heard[]> }).heard[id]!, id);
  return { page, said, hosts, heard };
}

const used = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, pinned(name)]));
const tools = used('@vitejs/plugin-react', 'typescript', 'vite', 'xstate');
const newest = used('@types/react', '@types/react-dom', 'react', 'react-dom');
const oldest = {
  react: '18.0.0',
  'react-dom': '18.0.0',
  '@types/react': '18.3.0',
  '@types/react-dom': '18.3.0',
};

let consumer: Consumer;
let old: Consumer;
beforeAll(async () => {
  [consumer, old] = await Promise.all([
    createConsumer(otherSite, { ...tools, ...newest }),
    createConsumer(otherSite, { ...tools, ...oldest }),
  ]);
});
afterAll(() => {
  consumer?.remove();
  old?.remove();
});

describe('in an empty project', () => {
  it('its types hold', async () => {
    expect(await consumer.run('npx', 'tsc', '-p', '.')).toBe('');
  });

  it('its styles can be imported where nothing declares stylesheets', async () => {
    writeFileSync(join(consumer.folder, 'bare.ts'), "import 'pairing-practice/styles.css';\n");
    const asked = ['--ignoreConfig', '--noEmit', '--module', 'nodenext', '--types', '', 'bare.ts'];
    expect(await consumer.run('npx', 'tsc', ...asked)).toBe('');
  });

  it('every door but that of the styles opens in plain Node, where there is no page', async () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    const doors = Object.keys(exports).filter((door) => !/\.(?:css|json)$/.test(door));
    const names = doors.map((door) => door.replace('.', 'pairing-practice'));
    const program = `const doors = await Promise.all(${JSON.stringify(names)}.map((name) => import(name)));
      console.log(doors.filter((door) => Object.keys(door).length > 0).length);`;
    expect(Number(await consumer.run('node', '--input-type=module', '--eval', program))).toBe(doors.length);
  });
});

describe('before it is published', () => {
  const packed = () => join(consumer.folder, 'node_modules/pairing-practice');

  it('npm has nothing to correct in it', async () => {
    const text = readFileSync('package.json', 'utf8');
    const folder = join(consumer.folder, 'published');
    cpSync(packed(), folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), text);
    await consumer.run('npm', '--prefix', folder, 'pkg', 'fix');
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual(JSON.parse(text));
  });

  it('the licences of all that is inside go along, that of the typeface too', () => {
    expect(readFileSync(join(packed(), 'LICENSE'), 'utf8')).toContain('MIT License');
    const told = readFileSync(join(packed(), 'dist/LICENSES.txt'), 'utf8');
    for (const name of inside) expect(told).toContain(`${name} ${pinned(name)} (`);
    expect(told).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('what docs/embedding.md shows runs in plain Node', () => {
  beforeAll(async () => {
    await consumer.run('npx', 'tsc', '-p', 'tsconfig.node.json');
  });

  it('a scenario of one’s own is planned, diagnosed, assessed and read back', async () => {
    expect(JSON.parse(await consumer.run('node', 'out/follow-plan.js'))).toEqual({
      arrived: true,
      least: 11,
      goals: ['signIn true', 'approveSignIn true', 'checkList true'],
      mistake: 'E15',
      mistakes: 1,
      next: 'further',
      same: true,
    });
  });

  it('each party is an ordinary actor of XState', async () => {
    const said = (await consumer.run('node', 'out/actors.js')).trim().split('\n');
    expect([said[0], ...said.slice(-2)]).toEqual(['laptop: email', 'laptop: securityInfo', 'phone: locked']);
  });

  it('what a language of one’s own lacks is counted word by word', async () => {
    const program = `const { stillLacking } = await import('./out/own-language.js');
      console.log(JSON.stringify(await stillLacking()));`;
    const lacks = JSON.parse(await consumer.run('node', '--input-type=module', '--eval', program)) as readonly string[];
    expect(lacks).toContain('stage.loading');
    expect(lacks).not.toContain('stage.brand');
    expect(lacks.length).toBeGreaterThan(500);
  });

  it.each([
    ['first-setup', 'is there already'],
    ['Ours', 'is no id'],
  ])('a scenario cannot be called %s', async (id, problem) => {
    const program = `const [{ addScenario }, { checkYourList }] = await Promise.all(
      ['pairing-practice/scenarios', './out/own-scenario.js'].map((name) => import(name)));
      addScenario({ ...checkYourList, id: '${id}' });`;
    await expect(consumer.run('node', '--input-type=module', '--eval', program)).rejects.toThrow(problem);
  });
});

describe('on a server', () => {
  it('leaves an empty place, and asks for no page', async () => {
    const program = `const [{ createElement }, { renderToString }, { PairingPractice }] = await Promise.all(
      ['react', 'react-dom/server', 'pairing-practice'].map((name) => import(name)));
      console.log(renderToString(createElement(PairingPractice, { locale: 'nl' })));`;
    expect((await consumer.run('node', '--input-type=module', '--eval', program)).trim()).toBe(
      '<div data-pairing-practice=""></div>',
    );
  });
});

describe('on a page of another site, under a strict content security policy', () => {
  let site: Site;
  beforeAll(async () => {
    await consumer.run('npx', 'vite', 'build', '--logLevel', 'warn');
    site = await openSite(join(consumer.folder, 'dist'));
  });
  afterAll(() => site?.close());

  const open = (count: number) => openPage(site, `count=${count}`);

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
    // Everything that comes after the first drawing is there.
    await page.locator('.dial').waitFor();
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

  it('holds a scenario, a language and a school of one’s own, from the start to the report', async () => {
    const { page, said, heard } = await openPage(site, 'own=practice');
    await page.getByText('Keppelje oefenje').waitFor();
    // Where the language has no word, another one has.
    await page.getByText('Kijk in je lijst').waitFor();
    await followLit(page, page.getByRole('heading', { name: 'Je telefoon staat in de lijst' }));
    await page.getByText('Je vond de lijst.').waitFor();
    await page.locator('.laptop').getByText('De Esdoorn').first().waitFor({ state: 'attached' });
    await expect.poll(async () => (await heard('one')).at(-1)?.type).toBe('completed');
    const events = await heard('one');
    expect(events.at(-1)).toMatchObject({ assessment: { scenario: 'check-your-list', arrived: true } });

    await page.getByRole('button', { name: 'Bekijk je verslag' }).click();
    await page.locator('.report h2').waitFor();
    expect(await page.locator('.report').textContent()).toContain('Je verslag: Kijk in je lijst');
    expect(said).toEqual([]);

    // And it is gone on with where it was left.
    const half = events.find(({ type, done }) => type === 'progress' && done === 1)?.journal ?? '';
    const later = await openPage(site, `own=practice&journal=${encodeURIComponent(half)}`);
    await later.page.getByText(/Stap 2 van 3/).waitFor();
    expect(later.said).toEqual([]);
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

describe('on a plain page, with a script and no tools', () => {
  let site: Site;
  beforeAll(async () => {
    const folder = join(consumer.folder, 'plain');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), plainPage);
    writeFileSync(join(folder, 'listen.js'), listen);
    cpSync(join(consumer.folder, 'node_modules/pairing-practice/dist/element'), join(folder, 'pairing-practice'), {
      recursive: true,
    });
    site = await openSite(folder);
  });
  afterAll(() => site?.close());

  it('the element is begun and completed, and tells the page so', async () => {
    const page = await site.browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(15_000);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Start de oefening' }).click();
    await followLit(page, page.getByRole('heading', { name: nl.finish.title['approve-again'] }));
    const heard = () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
    await expect.poll(async () => (await heard()).at(-1)).toBe('completed');
    expect((await heard())[0]).toBe('ready');
    expect(said).toEqual([]);
  });
});

describe('with the oldest React that it says to work with', () => {
  let site: Site;
  beforeAll(async () => {
    await old.run('npx', 'vite', 'build', '--logLevel', 'warn');
    site = await openSite(join(old.folder, 'dist'));
  });
  afterAll(() => site?.close());

  it('its types hold', async () => {
    expect(await old.run('npx', 'tsc', '-p', '.')).toBe('');
  });

  it('is completed, and tells the page so', async () => {
    const { page, said, heard } = await openPage(site, 'own=practice');
    await followLit(page, page.getByRole('heading', { name: 'Je telefoon staat in de lijst' }));
    await expect.poll(async () => (await heard('one')).at(-1)?.type).toBe('completed');
    expect((await heard('one'))[0]?.type).toBe('ready');
    expect(said).toEqual([]);
  });

  it('a page of one’s own, of a laptop, a phone and hooks, leads to the goal', async () => {
    const { page, said, heard } = await openPage(site, 'own=page');
    await followLit(page, page.getByText('Done!'));
    await expect.poll(async () => (await heard('one')).at(-1)?.type).toBe('completed');
    expect(said).toEqual([]);
  });
});
