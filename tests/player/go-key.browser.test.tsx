import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { PairingPractice } from '../../src/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { patient } from '../patience.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** Draws a practice in a window of this size; gives what has the focus in it. */
async function practise(width: number, height: number, journal?: string) {
  const windowOf = (inlineSize: number, blockSize: number) => (
    <div style={{ inlineSize, blockSize }}>
      <PairingPractice seed={7} {...(journal && { journal })} />
    </div>
  );
  const { container, rerender } = render(windowOf(width, height));
  const resize = (wide: number, high: number) => rerender(windowOf(wide, high));
  const root = await vi.waitUntil(
    () => container.querySelector('[data-pairing-practice]')?.shadowRoot ?? null,
    patient,
  );
  const find = <E extends HTMLElement>(selector: string) =>
    vi.waitUntil(() => root.querySelector<E>(selector), patient);
  await find('.dev .spot');
  // Comes with the thread.
  await find('.thread, .stage[data-one]');
  const isAt = (selector: string) => () => root.activeElement?.matches(selector);
  return { root, find, isAt, resize };
}

const go = () => userEvent.keyboard('{Control>}.{/Control}');

it('goes with one key to what is lit and back, and without having come by it to the other device', async () => {
  const { find, isAt } = await practise(1366, 768);
  (await find('.menu button')).focus();
  await go();
  await expect.poll(isAt('[data-intent="person.openMyAccount"]')).toBe(true);
  await go();
  await expect.poll(isAt('.menu button')).toBe(true);
  (await find('[data-intent="person.openMyAccount"]')).focus();
  await go();
  await expect.poll(isAt('.dev--phone')).toBe(true);
  await go();
  await expect.poll(isAt('[data-intent="person.openMyAccount"]')).toBe(true);
});

it('goes on from the coach, where what was pressed beside the devices is gone by that', async () => {
  const start = { scenario: 'first-setup', phone: 'android', seed: 7 } as const;
  const asked = demo(start).find(({ stop }) => stop === 'typeNumber')!;
  const { root, find, isAt } = await practise(1366, 768, encodeRun(asked.run));
  const wait = [...root.querySelectorAll<HTMLElement>('.coach .cb')].find(
    ({ textContent }) => textContent === nl.stage.coach.wait,
  );
  wait!.focus();
  await userEvent.keyboard('{Enter}');
  await find('.dev--laptop [data-screen="tryStopped"]');
  await expect.poll(isAt('.coach')).toBe(true);
  await go();
  await expect.poll(isAt('[data-intent="person.resend"]')).toBe(true);
});

it('brings the device of what is lit into view, where there is room for one', async () => {
  const { find, isAt } = await practise(390, 844);
  (await find('.switch__tab[aria-pressed="false"]')).click();
  await find('.stage[data-show="phone"]');
  (await find('.coach .cb')).focus();
  await vi.waitFor(async () => {
    await go();
    await find('.stage[data-show="laptop"]');
  }, patient);
  await expect.poll(isAt('[data-intent="person.openMyAccount"]')).toBe(true);
});

it('shows every way past the head at the first Tab, and names the key', async () => {
  const { root, find } = await practise(1366, 768);
  (await find<HTMLButtonElement>('.skips .skip')).focus();
  const ways = [...root.querySelectorAll<HTMLElement>('.skips .skip')];
  expect(ways.map(({ offsetHeight }) => offsetHeight >= 44)).toEqual([true, true, true]);
  const keys = ways.filter((way) => way.hasAttribute('aria-keyshortcuts'));
  expect(keys.map(({ textContent }) => textContent)).toEqual(['Naar de laptopCtrl + .']);
});

it('offers the way on right after the last control of a device that waits', async () => {
  const { root, find, isAt } = await practise(1366, 768);
  await find('.dev--phone > .skip');
  expect(root.querySelector('.dev--laptop > .skip')).toBeNull();
  const way = [...root.querySelectorAll<HTMLElement>('.dev--phone button')].at(-1);
  expect(way?.matches('.skip')).toBe(true);
  way?.focus();
  expect(way?.offsetHeight).toBeGreaterThanOrEqual(44);
  way?.click();
  await expect.poll(isAt('[data-intent="person.openMyAccount"]')).toBe(true);
});

it('covers nothing where one device is shown: the coach leads on there', async () => {
  const { root, find, resize } = await practise(1366, 768);
  await find('.dev > .skip');
  resize(390, 844);
  await find('.stage[data-show]');
  await expect.poll(() => root.querySelector('.dev > .skip')).toBeNull();
});

it('answers who presses the address field that nothing is typed there', async () => {
  const { root, find } = await practise(1366, 768);
  (await find('.browser__field')).click();
  await expect.poll(() => root.querySelector('.coach h2')?.textContent).toBe(nl.stage.asides.address);
});
