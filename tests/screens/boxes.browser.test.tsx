import '../../src/styles/typeface.css';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PairingPractice } from '../../src/index.js';
import { type Box, nameOf, windows, wished } from './boxes.js';
import { patient } from '../patience.js';

const host = document.createElement('div');
document.body.style.margin = '0';
document.body.append(host);

const find = <E extends HTMLElement>(selector: string) =>
  vi.waitUntil(() => host.firstElementChild?.shadowRoot?.querySelector<E>(selector), patient);

const click = async (selector: string) => (await find<HTMLButtonElement>(selector)).click();

const boxOf = (element: Element): Box => {
  const { width, height } = element.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

/** The room of a device, in whole pixels. */
async function roomOf(device: 'laptop' | 'phone'): Promise<Box> {
  const stage = await find('.stage');
  if (stage.dataset['show'] !== device && stage.hasAttribute('data-one')) {
    await click('.switch__tab:not([aria-pressed="true"]), .peek');
    await find(`.stage[data-show="${device}"]`);
  }
  await new Promise(requestAnimationFrame);
  const [width, height] = boxOf(await find(`.dev--${device}`));
  const [, caption] = boxOf(await find(`.dev--${device} .cap`));
  return [width, height - caption];
}

it.each([...windows, ...wished].map((window) => [nameOf(window), window] as const))(
  '%s: boxes are as checked',
  async (_, window) => {
    const [width, height] = window.whole;
    localStorage.clear();
    const { rem, one } = window.wish ?? {};
    const changes = { ...(rem && { size: { was: 16, is: rem } }), ...(one && { one: { was: false, is: true } }) };
    localStorage.setItem('pairing-practice.settings', JSON.stringify(changes));
    await page.viewport(width, height);
    host.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
    const root = createRoot(host);
    root.render(<PairingPractice />);
    await document.fonts.load('16px "Atkinson Hyperlegible Next"');
    const laptop = await roomOf('laptop');
    const phone = await roomOf('phone');
    for (const intent of ['unlock', 'openStore', 'search']) await click(`.phone [data-intent="person.${intent}"]`);
    await find('[data-screen="storeSearch"]');
    const typing = await roomOf('phone');
    const stage = boxOf(await find('.work'));
    root.unmount();
    const found = { stage, laptop, phone, typing };
    for (const name of ['stage', 'laptop', 'phone', 'typing'] as const) {
      const away = Math.max(...found[name].map((side, at) => Math.abs(side - (window[name][at] ?? 0))));
      expect(
        away,
        `${name} is ${found[name].join('x')} and is checked at ${window[name].join('x')}`,
      ).toBeLessThanOrEqual(8);
    }
  },
);
