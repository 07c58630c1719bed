import type { Browser, CDPSession, Page } from 'playwright';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { Locale } from '../../src/strings/strings.js';

/** What a screen reader calls things. */
const spoken: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    title: 'De eerste keer instellen, met het toetsenbord en een schermlezer',
    button: 'knop',
    heading: 'kop',
    textbox: 'tekstvak',
    region: 'gebied',
    dialog: 'dialoogvenster',
    radio: 'keuzerondje',
    pressed: 'ingedrukt',
    expanded: 'uitgevouwen',
    collapsed: 'samengevouwen',
    disabled: 'niet beschikbaar',
    said: 'melding',
    types: 'typt',
    waits: 'wacht tot het klaar is',
  },
  en: {
    title: 'The first set-up, with the keyboard and a screen reader',
    button: 'button',
    heading: 'heading',
    textbox: 'edit',
    region: 'region',
    dialog: 'dialog',
    radio: 'radio button',
    pressed: 'pressed',
    expanded: 'expanded',
    collapsed: 'collapsed',
    disabled: 'unavailable',
    said: 'announced',
    types: 'types',
    waits: 'waits until it is done',
  },
};

/** Runs in the page: gathers what the live regions say. */
function listen() {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
  const texts = new Map<Element, string>();
  const look = () => {
    for (const region of root?.querySelectorAll('output') ?? []) {
      const text = region.textContent.trim();
      if (text !== '' && text !== texts.get(region)) said.push(text);
      texts.set(region, text);
    }
  };
  look();
  if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true });
}

const focused = `(() => { let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()`;

/** How the browser tells a screen reader of what has the focus. */
async function focus(cdp: CDPSession, words: Readonly<Record<string, string>>): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: focused });
  if (!result.objectId) return '';
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const role = String(node?.role?.value ?? '');
  const own = (name: string) => node?.properties?.find((property) => property.name === name)?.value.value as unknown;
  const expanded = own('expanded');
  const keys = own('keyshortcuts');
  const parts = [
    `${words[role] ?? role}${role === 'heading' ? ` ${String(own('level'))}` : ''}`,
    String(node?.name?.value ?? ''),
    node?.value?.value ? `“${String(node.value.value)}”` : '',
    own('pressed') === 'true' ? words['pressed'] : '',
    expanded === undefined ? '' : expanded ? words['expanded'] : words['collapsed'],
    own('disabled') ? words['disabled'] : '',
    String(node?.description?.value ?? ''),
    typeof keys === 'string' ? keys.replace('Control+', 'Ctrl + ') : '',
  ];
  return parts.filter((part) => part).join(', ');
}

const settled = 150;
const lit = ':is(.stage .spot, .cover)';

/** Waits until there is something to do, and what is said of it was said. */
async function settle(page: Page): Promise<void> {
  await page.locator(lit).first().waitFor();
  await page.evaluate(
    (still) =>
      new Promise<void>((resolve) => {
        const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
        let timer = setTimeout(resolve, still);
        if (!root) return;
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, still);
        }).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      }),
    settled,
  );
}

/** The first set-up as it is heard by who follows the coach by keyboard: what has the focus, and what is announced. */
export async function transcript(browser: Browser, url: string, locale: Locale): Promise<string> {
  const words = spoken[locale];
  const frames = demo({ scenario: 'first-setup', phone: 'android', seed: 7 });
  const start = encodeRun(frames[0]!.run);
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}?scenario=first-setup&phone=android&locale=${locale}&run=${start}`);
    await page.locator('.stage .spot').first().waitFor();
    // The words that come afterwards are there, and with them the key to what is lit.
    await page.locator('.dial').waitFor();
    await page.evaluate(listen);
    const cdp = await context.newCDPSession(page);
    const lines: string[] = [words['title']!, ''];
    let last = '';
    const hear = async () => {
      const now = await focus(cdp, words);
      if (now !== last) lines.push(`  ${now}`);
      last = now;
      const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
      lines.push(...said.map((text) => `  (${words['said']}) ${text}`));
    };
    const press = async (key: string) => {
      await page.keyboard.press(key);
      lines.push(`> ${key.replace('Control+', 'Ctrl + ')}`);
    };
    await press('Tab');
    await hear();

    const perform = async (event: WorldEvent) => {
      if (event.type !== 'world.person') {
        lines.push(`> (${words['waits']})`);
        return;
      }
      // Who stands in the field already types.
      if (event.intent.type !== 'person.type' || !last.startsWith(words['textbox']!)) {
        await press('Control+.');
        await page.locator('.spot:focus, .spot :focus, .dev input:focus').first().waitFor({ state: 'attached' });
        await hear();
      }
      if (event.intent.type === 'person.type') {
        await page.keyboard.type(event.intent.text);
        lines.push(`> (${words['types']}) ${event.intent.text}`);
        return;
      }
      await press('Enter');
      if (event.intent.type === 'person.scan') await page.locator('[data-aim]').first().waitFor({ state: 'detached' });
    };
    for (const { event } of frames) {
      if (!event) break;
      await perform(event);
      await settle(page);
      await hear();
    }
    return `${lines.join('\n')}\n`;
  } finally {
    await context.close();
  }
}

/** Where the transcript of a language is kept. */
export const transcriptOf = (locale: Locale): string => `tests/player/transcripts/first-setup.${locale}.txt`;
