import type { Page } from 'playwright';
import { decodeRun } from '../../machines/scenarios/run-text.js';
import type { Run } from '../../machines/scenarios/run.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { nl } from '../../src/strings/nl/index.js';
import { hands } from './hands.js';

/** What who works the keyboard alone can tell of the page. */
interface Seen {
  /** The last page, or the word that only others can help. */
  readonly over: boolean;
  /** Something is lit. */
  readonly lit: boolean;
  /** A hint can be asked. */
  readonly asks: boolean;
  /** What has the focus, as far as it is lit: with the sign that is to be typed there, if one is. */
  readonly on: 'button' | 'camera' | 'field' | null;
  readonly key: string | null;
  /** Where the practice is, what stands in the field, and what the coach says: another after everything that is done. */
  readonly here: string;
}

type Until = 'lit' | 'focus' | { readonly not: string };

/** Runs in the page: waits until it is so, for as long as a person would. */
function look([until, helped]: readonly [Until, string | null]): Promise<Seen> {
  const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
  // To where the key leads is no way: the focus is there at once, or elsewhere.
  const patience = performance.now() + (until === 'focus' ? 1_000 : 15_000);
  const see = (): Seen => {
    const focus = root?.activeElement ?? null;
    const spot = focus?.closest('.spot') ?? null;
    const key = root?.querySelector('.dev[data-turn="now"] [data-key].spot') ?? null;
    const field = focus instanceof HTMLInputElement;
    const says = root?.querySelector('.coach')?.textContent ?? '';
    const typing = field && key !== null && focus.closest('.dev') === key.closest('.dev');
    return {
      over: root?.querySelector('.cover') != null || (helped !== null && says.includes(helped)),
      lit: root?.querySelector('.other.spot, .dev[data-turn="now"] .spot') != null,
      asks: root?.querySelector('.cb[title="Ctrl + ,"]') != null,
      on: typing || (field && spot) ? 'field' : spot ? (spot.matches('[data-aim]') ? 'camera' : 'button') : null,
      key: typing ? key.getAttribute('data-key') : null,
      here: `${(history.state as { run?: string } | null)?.run ?? ''} ${field ? focus.value : ''} ${says}`,
    };
  };
  return new Promise((resolve, reject) => {
    const again = () => {
      const seen = see();
      const done =
        until === 'lit' ? seen.lit || seen.asks : until === 'focus' ? seen.on !== null : seen.here !== until.not;
      const late = performance.now() > patience;
      if (done || seen.over || (late && until === 'focus')) resolve(seen);
      else if (late) reject(new Error(`${JSON.stringify(until)} never comes: ${JSON.stringify(seen)}`));
      else requestAnimationFrame(again);
    };
    again();
  });
}

/** More than any practice takes, with every letter of a search. */
const most = 200;

/** Somebody who practises by keyboard alone. `helped`: what the coach says at the end, where that is not the finish. */
export function byKeyboard(page: Page, helped: string | null = null) {
  const my = hands.keyboard(page);
  const see = (until: Until) => page.evaluate(look, [until, helped] as const);
  const within = (device: 'laptop' | 'phone') => page.locator(`.dev--${device}`);
  /** Comes onto the page with the Tab key. The key to what is lit comes with the words that come afterwards. */
  async function comes() {
    await page.locator('.dial').waitFor();
    await page.keyboard.press('Tab');
  }
  const now = () => page.evaluate(() => (history.state as { run?: string } | null)?.run ?? '');

  /** Does one thing of themselves, whatever the coach says. */
  async function doesOne(event: WorldEvent) {
    if (event.type === 'world.wait') return my.press(page.getByRole('button', { name: nl.stage.coach.wait }));
    if (event.type !== 'world.person') throw new Error(`Nobody does ${event.type} of themselves.`);
    const { at, intent } = event;
    const device = within(at === 'laptop' ? 'laptop' : 'phone');
    const line = 'line' in intent ? `[data-line="${intent.line}"]` : '';
    const control = device.locator(`[data-intent="${intent.type}"]${line}`);
    if ('text' in intent) return my.write!(control, intent.text);
    if (!('sight' in intent)) return my.press(control);
    // At first the code stands beside the frame, half in view.
    await my.reach(control);
    for (let n = 0; n < (intent.sight === 'cutOff' ? 1 : 8); n += 1) await page.keyboard.press('ArrowLeft');
  }

  /** Does one thing after the other. */
  async function does(deeds: readonly WorldEvent[]) {
    for (const deed of deeds) {
      const before = await now();
      await doesOne(deed);
      await page.waitForFunction((was) => (history.state as { run?: string } | null)?.run !== was, before);
    }
  }

  /** Goes to what is lit with the key for that. The focus may just have come there by itself: then that key led away again. */
  async function goes(): Promise<Seen> {
    for (let n = 0; n < 10; n += 1) {
      await page.keyboard.press('Control+.');
      const seen = await see('focus');
      if (seen.over || seen.on !== null) return seen;
    }
    throw new Error('The key does not lead to what is lit.');
  }

  /** Goes to what is lit, and does it. */
  async function follows(seen: Seen) {
    const { over, on, key, here } = seen.on === null ? await goes() : seen;
    if (over) return;
    if (on === 'field' && key === null) {
      // Beside a field of the laptop is the hand that types what stands elsewhere.
      await page.keyboard.press('Tab');
      await page.locator('[data-fill]:focus').waitFor();
    }
    if (key === 'layer') await my.press(page.locator('[data-key="layer"]'));
    else await page.keyboard.press(key ?? 'Enter');
    await see({ not: here });
  }

  /** Does what is lit, and nothing else, to the end. */
  async function followsToTheEnd() {
    for (let n = 0; n < most; n += 1) {
      const seen = await see('lit');
      if (seen.over) return;
      if (seen.lit) await follows(seen);
      else {
        await page.keyboard.press('Control+,');
        await see({ not: seen.here });
      }
    }
    throw new Error('What is lit leads nowhere.');
  }

  /** The run as the page keeps it. */
  async function run(): Promise<Run> {
    const kept = decodeRun(await now());
    if (!('run' in kept)) throw new Error(`The page keeps no run: ${kept.problem}.`);
    return kept.run;
  }

  return { comes, does, followsToTheEnd, run };
}
