import { waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Run, ScenarioId } from '../../machines/scenarios/index.js';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { PairingPractice } from '../../src/index.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** Letters have room round them: this much may be shared and hides nothing, in pixels. */
const room = 4;

/** The words on the screen of a lit control that its tag hides. */
function hiddenBy(tag: HTMLElement, screen: Element): readonly string[] {
  const box = tag.getBoundingClientRect();
  const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const root = tag.getRootNode() as ShadowRoot;
  const hidden: string[] = [];
  const band = screen.querySelector('.band')?.getBoundingClientRect();
  if (band && Math.min(box.bottom, band.bottom) - Math.max(box.top, band.top) > room) hidden.push('the practice band');
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    range.selectNodeContents(text);
    for (const word of range.getClientRects()) {
      const [left, right] = [Math.max(box.left, word.left), Math.min(box.right, word.right)];
      const [top, bottom] = [Math.max(box.top, word.top), Math.min(box.bottom, word.bottom)];
      if (right - left <= room || bottom - top <= room) continue;
      // What lies under something else is not read anyway; the tag itself takes no presses.
      const seen = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (seen?.contains(text)) hidden.push(text.textContent ?? '');
    }
  }
  return hidden;
}

const windows = [
  { width: 1366, height: 625 },
  { width: 390, height: 844 },
];
const practices: readonly ScenarioId[] = ['first-setup', 'cannot-scan', 'new-phone', 'unexpected-prompt'];

it.each(windows)(
  'the tag of what is lit hides no words, in a window of $width by $height',
  async (size) => {
    await page.viewport(size.width, size.height);
    const hidden: string[] = [];
    let tags = 0;
    for (const scenario of practices) {
      const pressed = new Map<string, Run>();
      for (const { run, event } of demo({ scenario, conditions: [], phone: 'android', seed: 7 }))
        if (event?.type === 'world.person') pressed.set(event.intent.type, run);
      for (const run of pressed.values()) {
        const { container, unmount } = render(
          <div style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }}>
            <PairingPractice scenario={scenario} journal={encodeRun(run)} coach="together" />
          </div>,
        );
        const root = container.querySelector('[data-pairing-practice]')?.shadowRoot;
        await waitFor(() => expect(root?.querySelector('.spot')).toBeTruthy());
        const tag = root?.querySelector<HTMLElement>('.screen .spot__tag');
        const screen = tag?.closest('.screen');
        if (tag?.offsetHeight && screen) {
          tags += 1;
          const lit = tag.closest<HTMLElement>('.spot')?.dataset['intent'];
          for (const words of hiddenBy(tag, screen)) hidden.push(`${scenario}: the tag of ${lit} lies on “${words}”`);
        }
        unmount();
      }
    }
    expect(hidden).toEqual([]);
    expect(tags).toBeGreaterThan(10);
  },
  60_000,
);
