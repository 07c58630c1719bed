import type { Page } from 'playwright';
import { openSite } from '../../scripts/open-site.mjs';

/** One picture of a screen that is drawn sixty times a second, in milliseconds. */
export const frame = 1000 / 60;

/** How many times slower than this computer. */
const slower = 4;
/** More presses than the first set-up takes. */
const patience = 90;

/** What the page keeps of each press, and of what it did while nobody pressed. */
interface Kept {
  /** From the press to the first picture after it. */
  readonly paints: number[];
  /** From the press to the words of the coach that belong to what it led to. */
  readonly hints: number[];
}

/** Listens in the page. What is measured there is what a learner meets: not what a computer elsewhere would. */
function listen(): void {
  const kept: Kept = { paints: [], hints: [] };
  Object.assign(globalThis, { kept });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') kept.paints.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);

  let pressed: number | null = null;
  const press = (event: MouseEvent) => {
    // A camera takes its time to find a code, on purpose: what is said after that does not answer a press.
    const aims = event.composedPath().some((at) => at instanceof HTMLElement && at.dataset['aim'] !== undefined);
    pressed = aims ? null : performance.now();
  };
  addEventListener('click', press, { capture: true });
  let host: Element | undefined;
  const words = (): string => {
    host ??= [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
    return host?.shadowRoot?.querySelector('.coach h2')?.textContent ?? '';
  };
  let said = '';
  const look = () => {
    const now = words();
    if (now !== said && pressed !== null) {
      kept.hints.push(performance.now() - pressed);
      pressed = null;
    }
    said = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Does what is lit until nothing is. */
async function follow(page: Page): Promise<void> {
  const lit = page.locator('button.spot:visible, .spot > input:visible').first();
  const end = page.locator('.finish').first();
  for (let n = 0; n < patience; n += 1) {
    await end.or(lit).first().waitFor();
    if (await end.isVisible()) return;
    const aims = (await lit.getAttribute('data-aim')) !== null;
    await lit.click();
    if (aims) await lit.and(page.locator('[data-aim]')).waitFor({ state: 'detached' });
    // As long as somebody reads at the least: the coach plans in between.
    await page.waitForTimeout(250);
  }
}

interface Traced {
  readonly traceEvents: readonly { readonly name: string; readonly dur?: number }[];
}

/** Follows the coach through the first set-up in a browser that is made slower, and says what it took, in milliseconds. */
export async function inBrowser(): Promise<Kept & { readonly idle: readonly number[] }> {
  const site = await openSite();
  try {
    const page = await site.browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    await page.addInitScript(listen);
    const session = await page.context().newCDPSession(page);
    await site.browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.goto(`${site.url}?scenario=first-setup&phone=android&locale=nl`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await follow(page);
    const kept = await page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept);
    const { traceEvents } = JSON.parse(String(await site.browser.stopTracing())) as Traced;
    const idle = traceEvents.filter(({ name }) => name === 'FireIdleCallback').map(({ dur = 0 }) => dur / 1000);
    return { ...kept, idle };
  } finally {
    await site.close();
  }
}
