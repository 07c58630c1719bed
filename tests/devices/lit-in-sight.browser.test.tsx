import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { viewsOf } from '../../machines/world/views.js';
import { PairingPractice } from '../../src/index.js';
import { patient } from '../patience.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const runs = demo({ scenario: 'first-setup', phone: 'iphone', seed: 7 }).map(({ run }) => run);

/** Where the guide comes to a screen, in a window of this size, on a page that can be scrolled itself. */
async function practise(screen: string, [width, height]: readonly [number, number]) {
  const run = runs.find(({ world }) => viewsOf(world).phone.screen === screen);
  if (!run) throw new Error(`The guide does not come to ${screen}.`);
  await page.viewport(width, height);
  const { container } = render(
    <div style={{ paddingBlockEnd: '2000px' }}>
      <div style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}>
        <PairingPractice scenario="first-setup" phone="iphone" seed={7} journal={encodeRun(run)} />
      </div>
    </div>,
  );
  const find = <E extends HTMLElement>(selector: string) =>
    vi.waitUntil(
      () => container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector<E>(selector) ?? null,
      patient,
    );
  const show = async (device: 'laptop' | 'phone') => {
    const stage = await find('.stage');
    if (stage.dataset['show'] !== device) (await find('.switch__tab[aria-pressed="false"], .peek')).click();
    await find(`.stage[data-show="${device}"]`);
  };
  return { find, show };
}

/** How far an element lies outside the window or outside anything that cuts it off, in pixels. */
function outside(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  let away = Math.max(0, -top, bottom - window.innerHeight);
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const by = at.getBoundingClientRect();
    away = Math.max(away, by.top - top, bottom - by.bottom);
  }
  return Math.round(away);
}

const inSight = (element: Element) => expect.poll(() => outside(element), { timeout: 3000 }).toBeLessThanOrEqual(0);

/** Waits until a smooth scroll is over. */
async function ended(element: Element) {
  for (let before = -1; before !== element.scrollTop; ) {
    before = element.scrollTop;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

it.each([
  ['welcome', [640, 360]],
  ['storeResults', [640, 360]],
  ['welcome', [320, 256]],
  // Its tag has no room there.
  ['scanner', [320, 256]],
] as const)('brings what is lit on %s into sight in a window of %j', async (screen, size) => {
  const { find, show } = await practise(screen, size);
  await show('phone');
  await inSight(await find('.dev--phone .spot'));
  expect(document.scrollingElement?.scrollTop).toBe(0);
});

it('leaves the scrolling of the learner alone, until something else is lit', async () => {
  const { find, show } = await practise('welcome', [640, 360]);
  await show('phone');
  const lit = await find('.dev--phone .spot');
  await inSight(lit);
  const os = await find('.dev--phone .os');
  await ended(os);
  os.scrollTo({ top: 0, behavior: 'instant' });
  // Something that changes the phone, and not what is lit.
  (await find('.dev--phone [data-intent="person.toggleSharing"]')).click();
  await find('.dev--phone [role="switch"][aria-checked="true"]');
  await ended(os);
  expect(os.scrollTop).toBe(0);
  lit.click();
  await find('.dev--phone [data-screen="privacy"]');
  await inSight(await find('.dev--phone .spot'));
});

it('keeps the coach, and that it is practice, in sight in a window of a few lines', async () => {
  const { find, show } = await practise('welcome', [320, 256]);
  await show('phone');
  await inSight(await find('.dev--phone .spot'));
  const coach = await find('.coach');
  expect((await find('.app__in')).scrollTop).toBeGreaterThan(0);
  await inSight(coach);
  await inSight(await find('.coach__band'));
  const [above, below] = [coach, await find('.dev--phone .spot')].map((part) => part.getBoundingClientRect());
  expect(above?.bottom).toBeLessThanOrEqual(below?.top ?? 0);
});
